import Textmill

extension JSONReader {
    /// A string as it is written, between its quotes.
    struct Literal {
        let range: Range<Int>
        /// How many bytes the string has.
        let count: Int
    }

    /// Reads the string whose opening quote comes next.
    mutating func string() throws(JSONFault) -> String { text(of: try literal()) }

    /// Passes over the string whose opening quote comes next.
    mutating func literal() throws(JSONFault) -> Literal {
        let quote = offset
        offset += 1
        var count = 0
        while true {
            let end = plainEnd(from: offset)
            count += end - offset
            offset = end
            guard offset < bytes.count else { throw JSONFault(at: quote, "the string that begins here has no end") }
            if pass(UInt8(ascii: "\"")) { return Literal(range: quote + 1..<end, count: count) }
            guard next == UInt8(ascii: "\\") else {
                throw JSONFault(at: offset, "\(nextShown) stands in a string, where it must be an escape")
            }
            guard let escape = escape(at: offset) else { throw escapeFault }
            count += escape.value.utf8Count
            offset += escape.length
        }
    }

    /// What `literal` says.
    func text(of literal: Literal) -> String {
        guard literal.count < literal.range.count else { return bytes.string(literal.range) }
        return String(unsafeUninitializedCapacity: literal.count) { room in
            var written = 0
            forEachStretch(of: literal) { plain in
                let place = UnsafeMutableBufferPointer(rebasing: room[written...])
                written += place.update(fromContentsOf: bytes.buffer(plain))
            } escape: { value, _ in
                written += room.write(value, at: written)
            }
            return written
        }
    }

    /// How the text of `literal` stands to the bytes here, which begin at byte `start` of their file.
    func alignment(of literal: Literal, from start: Int) -> Alignment {
        var alignment = Alignment(from: start + literal.range.lowerBound)
        forEachStretch(of: literal) { plain in
            alignment.append(textStep: 1, sourceStep: 1, steps: plain.count)
        } escape: { value, length in
            alignment.append(textStep: value.utf8Count, sourceStep: length)
        }
        return alignment
    }

    private func forEachStretch(
        of literal: Literal, plain: (Range<Int>) -> Void, escape: (_ value: UInt32, _ length: Int) -> Void
    ) {
        var offset = literal.range.lowerBound
        while offset < literal.range.upperBound {
            let end = plainEnd(from: offset)
            if end > offset { plain(offset..<end) }
            guard end < literal.range.upperBound, let found = self.escape(at: end) else { return }
            escape(found.value, found.length)
            offset = end + found.length
        }
    }

    /// Where the stretch ends that stands for itself: at a quote, a backslash, a control character, or the end.
    private func plainEnd(from offset: Int) -> Int {
        let rest = UnsafeRawBufferPointer(bytes.buffer(offset..<bytes.count))
        var length = 0
        while length + 8 <= rest.count {
            let word = UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: length, as: UInt64.self))
            let controls = (word &- .eight(0x20)) & ~word & .highBits
            let ends = controls | word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\"))
            if ends != 0 { return offset + length + ends.trailingZeroBitCount / 8 }
            length += 8
        }
        while length < rest.count, !rest[length].endsPlainText { length += 1 }
        return offset + length
    }
}

// MARK: Escapes

extension JSONReader {
    /// The character that the escape at `offset` stands for, and how many bytes it is written in; nil if it is none.
    private func escape(at offset: Int) -> (value: UInt32, length: Int)? {
        guard bytes[offset + 1] == UInt8(ascii: "u") else { return bytes[offset + 1].shortEscape.map { ($0, 2) } }
        guard let unit = unit(at: offset) else { return nil }
        guard 0xD800...0xDFFF ~= unit else { return (unit, 6) }
        guard unit < 0xDC00, let second = self.unit(at: offset + 6), 0xDC00...0xDFFF ~= second else { return nil }
        return (0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00), 12)
    }

    /// The UTF-16 unit that is escaped as `\uXXXX` at `offset`.
    private func unit(at offset: Int) -> UInt32? {
        guard bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u") else { return nil }
        var value: UInt32 = 0
        for place in offset + 2..<offset + 6 {
            guard let digit = bytes[place].hexadecimalDigit else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private var escapeFault: JSONFault {
        let sign = bytes[offset + 1]
        guard sign == UInt8(ascii: "u") else {
            let shown = bytes.string(offset..<offset + 1 + UTF8Scan.length(after: sign))
            return JSONFault(at: offset, "'\(shown)' is no escape")
        }
        let shown = bytes.string(offset..<offset + 6)
        let isHalf = unit(at: offset) != nil
        return JSONFault(
            at: offset, isHalf ? "'\(shown)' is half of a character without its other half" : "'\\u' wants four digits")
    }
}

extension UInt32 {
    /// How many bytes this Unicode scalar takes in UTF-8.
    fileprivate var utf8Count: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }
}

extension UInt8 {
    fileprivate var endsPlainText: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }

    /// What it stands for after a backslash.
    fileprivate var shortEscape: UInt32? {
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

    fileprivate var hexadecimalDigit: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
