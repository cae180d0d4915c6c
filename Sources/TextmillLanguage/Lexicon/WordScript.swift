public import Textmill

/// How a form of a word is made from another: letters dropped in front, letters cut at the end, letters added.
public struct WordScript: Equatable {
    let dropped: Int
    let cut: Int
    let added: UnsafeBufferPointer<UInt8>

    /// Whether it leaves the word as it is.
    public var isIdentity: Bool { dropped == 0 && cut == 0 && added.isEmpty }

    /// Whether both make the same of every word.
    public static func == (left: WordScript, right: WordScript) -> Bool {
        left.cut == right.cut && left.dropped == right.dropped && left.added.elementsEqual(right.added)
    }

    /// Appends what it makes of the word at `span`; letters go in with the capitals they have, and those added are
    /// capitals where the whole word is.
    public func write(_ span: Range<Int>, in bytes: Bytes, to output: inout [UInt8]) {
        let kept = kept(of: span, in: bytes)
        output += bytes.buffer(kept)
        guard !added.isEmpty else { return }
        if bytes.isAllCapitals(span) {
            output.appendCapitals(added)
        } else {
            output += added
        }
    }

    /// The part of the word at `span` that stays.
    func kept(of span: Range<Int>, in bytes: Bytes) -> Range<Int> {
        var (start, end) = (span.lowerBound, span.upperBound)
        for _ in 0..<dropped where start < end { start = min(end, bytes.end(at: start)) }
        for _ in 0..<cut where end > start { end = max(start, bytes.start(before: end)) }
        return start..<end
    }
}

extension Bytes {
    /// Whether the Cyrillic or Latin word at `span` has two letters or more, and capitals only.
    func isAllCapitals(_ span: Range<Int>) -> Bool {
        var (offset, count) = (span.lowerBound, 0)
        while offset < span.upperBound {
            let scalar = scalar(at: offset)
            if scalar.isLowercaseLetter { return false }
            if scalar.isUppercaseLetter { count += 1 }
            offset = end(at: offset)
        }
        return count > 1
    }
}

extension [UInt8] {
    /// Appends small Russian letters as capitals; all else stays as it is.
    mutating func appendCapitals(_ letters: some Sequence<UInt8>) {
        var lead: UInt8 = 0
        for byte in letters {
            switch (lead, byte) {
            case (0xD0, 0xB0...0xBF): append(byte - 0x20)
            case (0xD1, 0x80...0x8F): self[count - 1] = 0xD0; append(byte + 0x20)
            case (0xD1, 0x91): self[count - 1] = 0xD0; append(0x81)
            default: append(byte)
            }
            lead = byte
        }
    }
}
