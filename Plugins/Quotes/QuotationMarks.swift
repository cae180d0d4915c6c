import Textmill

/// Pairs the quotation marks of a text.
enum QuotationMarks {
    private enum Mark: Int { case angle, low, high, straight }

    /// The spans from an opening mark to the one that closes it, marks included: the outermost of each paragraph, which
    /// ends before an empty line or one that begins with a dash.
    static func spans(in bytes: Bytes) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var open: [(mark: Mark, start: Int)] = []
        var counts = [0, 0, 0, 0]
        var offset = 0
        while offset < bytes.count {
            let length = bytes[offset] == 0xC2 ? 2 : bytes[offset] == 0xE2 ? 3 : 1
            if bytes[offset] == UInt8(ascii: "\n"), bytes.beginsParagraph(at: offset + 1) {
                open.removeAll(keepingCapacity: true)
                counts = [0, 0, 0, 0]
            } else if let mark = closed(at: offset, in: bytes, counts), counts[mark.rawValue] > 0 {
                // Marks inside that nothing closed fall away with the pair around them.
                while let last = open.popLast() {
                    counts[last.mark.rawValue] -= 1
                    guard last.mark == mark else { continue }
                    while let inner = spans.last, inner.lowerBound > last.start { spans.removeLast() }
                    spans.append(last.start..<offset + length)
                    break
                }
            } else if let mark = opened(at: offset, in: bytes) {
                open.append((mark, offset))
                counts[mark.rawValue] += 1
            }
            offset += length
        }
        return spans
    }

    private static func opened(at offset: Int, in bytes: Bytes) -> Mark? {
        switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
        case (0xC2, 0xAB, _): .angle
        case (0xE2, 0x80, 0x9E): .low
        case (0xE2, 0x80, 0x9C): .high
        case (UInt8(ascii: "\""), _, _): bytes.isWord(at: offset - 1) ? nil : .straight
        default: nil
        }
    }

    /// The mark which the one at `offset` can close: “ closes „ and opens else, and so does " of itself.
    private static func closed(at offset: Int, in bytes: Bytes, _ counts: [Int]) -> Mark? {
        switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
        case (0xC2, 0xBB, _): .angle
        case (0xE2, 0x80, 0x9D): counts[Mark.high.rawValue] > 0 ? .high : .low
        case (0xE2, 0x80, 0x9C): .low
        case (UInt8(ascii: "\""), _, _): bytes.isWord(at: offset + 1) ? nil : .straight
        default: nil
        }
    }
}

extension Bytes {
    /// Whether a byte of a letter or digit stands at `offset`.
    func isWord(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte >= 0x80 { return byte & 0xC0 == 0x80 ? isWord(at: offset - 1) : byte >= 0xC3 && byte != 0xE2 }
        return byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    fileprivate func beginsParagraph(at offset: Int) -> Bool {
        self[offset] == UInt8(ascii: "\n") || self[offset] == UInt8(ascii: "\r") || dashEnd(at: offset) != nil
    }

    /// Whether a colon stands before `offset`, with a space or without.
    func hasColon(before offset: Int) -> Bool {
        self[offset - 1] == UInt8(ascii: ":") || self[offset - 1] <= 0x20 && self[offset - 2] == UInt8(ascii: ":")
    }

    /// Where the words begin after the dash and the space at `offset`; nil where there is none.
    func dashEnd(at offset: Int) -> Int? {
        var end = offset
        while self[end] == 0x20 || self[end] == 0x09 { end += 1 }
        if self[end] == UInt8(ascii: "-") {
            end += 1
        } else if self[end] == 0xE2, self[end + 1] == 0x80, self[end + 2] == 0x93 || self[end + 2] == 0x94 {
            end += 3
        } else {
            return nil
        }
        if self[end] == 0xC2, self[end + 1] == 0xA0 { return end + 2 }
        return self[end] == 0x20 ? end + 1 : nil
    }
}
