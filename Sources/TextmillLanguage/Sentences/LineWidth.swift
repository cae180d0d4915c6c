import Textmill

/// Finds out whether the lines of a text are wrapped to a width.
enum LineWidth {
    /// The longest line, in characters, of those that a small letter continues in the next line; 0 where there are fewer
    /// than two such lines, or only very short or long ones. It looks at the first 64 KB.
    static func measure(_ text: SignReader) -> Int {
        let end = min(text.bytes.count, 1 << 16)
        var widest = 0
        var wrapped = 0
        var start = 0
        while true {
            let line = start..<text.bytes.firstLineFeed(from: start, before: end)
            guard line.upperBound < end else { break }
            if isContinued(line, in: text) {
                wrapped += 1
                widest = max(widest, width(of: line, in: text))
            }
            start = line.upperBound + 1
        }
        return wrapped >= 2 && widest >= 30 && widest <= 200 ? widest : 0
    }

    /// Whether the line has no mark at its end, and a small letter begins the next.
    private static func isContinued(_ line: Range<Int>, in text: SignReader) -> Bool {
        guard text.sign(at: line.upperBound + 1).kind == .lower else { return false }
        let end = text.skipBack(from: line.upperBound, limit: 4) { $0.kind.isSpace }
        let last = text.sign(before: end).kind
        return end > line.lowerBound && !last.isMark && last != .colon && last != .semicolon
    }

    private static func width(of line: Range<Int>, in text: SignReader) -> Int {
        line.reduce(0) { text[$1] & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}

extension Bytes {
    /// Where the first line feed from `start` on stands, or `end` where there is none before it. It looks at eight bytes
    /// at a time.
    fileprivate func firstLineFeed(from start: Int, before end: Int) -> Int {
        let buffer = UnsafeRawBufferPointer(self.buffer(0..<end))
        var offset = start
        while offset + 8 <= buffer.count {
            let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            offset += 8
        }
        while offset < end, self[offset] != 0x0A { offset += 1 }
        return offset
    }
}
