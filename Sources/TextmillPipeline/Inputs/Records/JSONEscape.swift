/// A character that is written as an escape in a string of JSON (RFC 8259, section 7).
struct JSONEscape {
    /// The character, a Unicode scalar.
    let value: UInt32
    /// How many bytes the escape takes: 2, 6, or 12 where it is a surrogate pair.
    let length: Int

    /// Reads the escape at `offset` of `bytes`, where a backslash is; nil if it is none.
    @inline(__always) init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard offset + 1 < bytes.count else { return nil }
        guard bytes[offset + 1] == UInt8(ascii: "u") else {
            guard let value = bytes[offset + 1].shortEscape else { return nil }
            (self.value, length) = (value, 2)
            return
        }
        guard let unit = Self.unit(bytes, at: offset) else { return nil }
        guard unit & 0xF800 == 0xD800 else {
            (value, length) = (unit, 6)
            return
        }
        guard unit < 0xDC00, let second = Self.unit(bytes, at: offset + 6), second & 0xFC00 == 0xDC00 else {
            return nil
        }
        (value, length) = (0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00), 12)
    }

    /// The UTF-16 unit that is written as `\u` and four digits at `offset`; nil if none is.
    ///
    /// The digits are hexadecimal, and are looked at together. Bytes below 0x20 are not told from digits, and do not stand in a string.
    @inline(__always) static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
        guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = UInt32(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset + 2, as: UInt32.self))
        let small = digits | 0x2020_2020
        let numerals = (small &+ 0x5050_5050) & ~(small &+ 0x4646_4646)
        let letters = (small &+ 0x1F1F_1F1F) & ~(small &+ 0x1919_1919)
        guard (numerals | letters) & ~digits & 0x8080_8080 == 0x8080_8080 else { return nil }
        let values = (digits & 0x0F0F_0F0F) + 9 * (digits >> 6 & 0x0101_0101)
        return (values & 0xFF) << 12 | (values >> 8 & 0xFF) << 8 | (values >> 16 & 0xFF) << 4 | values >> 24
    }
}

extension UInt8 {
    /// What it stands for after a backslash.
    @inline(__always) fileprivate var shortEscape: UInt32? {
        switch self {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt32(self)
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }
}
