import Textmill

/// Finds out whether the lines of a text are wrapped to a width.
enum LineWidth {
    /// The longest line, in characters, of those that a small letter continues in the next line; 0 where there are fewer
    /// than two such lines, or only short ones. It looks at the first 64 KB.
    static func measure(_ text: SignReader) -> Int {
        let bytes = text.bytes.buffer(0..<min(text.bytes.count, 1 << 16))
        var widest = 0
        var wrapped = 0
        var length = 0
        var last: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            if byte != 0x0A {
                if byte & 0xC0 != 0x80 { length += 1 }
                if byte != 0x20, byte != 0x0D { last = byte }
                continue
            }
            if length > 0, !isMark(last), text.sign(at: offset + 1).kind == .lower {
                wrapped += 1
                widest = max(widest, length)
            }
            length = 0
            last = 0
        }
        return wrapped >= 2 && widest >= 30 && widest <= 200 ? widest : 0
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x3B
    }
}
