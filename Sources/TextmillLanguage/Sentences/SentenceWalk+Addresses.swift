// Places where texts that were pasted together lost their line ends: behind addresses, rows of signs, stamps of mails.

extension SentenceWalk {
    /// Behind the web or e-mail address that has the sign at `offset` in it; where it is of none, `offset + 1`.
    mutating func judgeAddress(at offset: Int) -> Int {
        let before = text.sign(before: offset).kind
        guard before.isOfWord || before.isMark else { return offset + 1 }
        var end = text.skip(from: offset) { sign in
            sign.scalar < 0x80 ? !Self.endsAddress(sign.scalar) : sign.kind.isLetter
        }
        while end > offset + 1, Self.trailsAddress(text[end - 1]) { end -= 1 }
        guard text.sign(at: end).kind != .stop, text.sign(at: end).kind != .query else { return end }
        if text[end] == 0x3E { end += 1 }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterAddresses)
    }

    /// Before and behind a row of five signs or more that stands between spaces: `______`, `*****`.
    mutating func judgeRow(at offset: Int) -> Int {
        let sign = text[offset]
        var end = offset
        while text[end] == sign { end += 1 }
        guard end - offset >= 5, text.sign(at: end).kind.isSpace else { return end }
        if offset > start, text.sign(before: offset).kind.isSpace { split(before: offset, "row of signs") }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterRows)
    }

    /// Behind the stamp of a mail whose time has its first colon at `offset`: `08/16/2000 03:48:10 PM`.
    mutating func judgeStamp(at offset: Int) -> Int {
        let hour = text.skipBack(from: offset, limit: 2) { $0.kind == .digit }
        let year = text.skipBack(from: hour - 1, limit: 4) { $0.kind == .digit }
        guard text[hour - 1] == 0x20, year < hour - 2, text[year - 1] == 0x2F else { return offset + 1 }
        var end = text.skip(from: offset, limit: 6) { $0.kind == .digit || $0.kind == .colon }
        guard text[end] == 0x20, text[end + 2] == 0x4D, text[end + 1] == 0x41 || text[end + 1] == 0x50 else {
            return end
        }
        end += 3
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterRows)
    }

    private static func endsAddress(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0...0x20, 0x22, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B...0x7F: true
        default: false
        }
    }

    private static func trailsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
        default: false
        }
    }
}
