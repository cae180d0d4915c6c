public import Textmill

extension Bytes {
    /// The character (Unicode scalar) that begins at `offset`; U+0000 where the text has none, U+FFFD inside one.
    @inlinable public func scalar(at offset: Int) -> Unicode.Scalar {
        let lead = UInt32(self[offset])
        if lead < 0x80 { return Unicode.Scalar(UInt8(truncatingIfNeeded: lead)) }
        let value: UInt32 =
            switch lead {
            case 0xC0..<0xE0: (lead & 0x1F) << 6 | rest(offset + 1)
            case 0xE0..<0xF0: (lead & 0x0F) << 12 | rest(offset + 1) << 6 | rest(offset + 2)
            case 0xF0...: (lead & 0x07) << 18 | rest(offset + 1) << 12 | rest(offset + 2) << 6 | rest(offset + 3)
            default: 0xFFFD
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The character that ends at `offset`; U+0000 at the start of the text.
    @inlinable public func scalar(before offset: Int) -> Unicode.Scalar { scalar(at: start(before: offset)) }

    /// Where the character that ends at `offset` begins; one less than `offset` at the start of the text.
    @inlinable public func start(before offset: Int) -> Int {
        var start = offset - 1
        while self[start] & 0xC0 == 0x80, start > offset - 4 { start -= 1 }
        return start
    }

    /// Where the character that begins at `offset` ends; one more than `offset` at the end of the text.
    @inlinable public func end(at offset: Int) -> Int { offset + Self.length(lead: self[offset]) }

    /// How many bytes the character has whose first byte is `lead`.
    @inlinable public static func length(lead: UInt8) -> Int {
        lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    @inlinable func rest(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }
}
