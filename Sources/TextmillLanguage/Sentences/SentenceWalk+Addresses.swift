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

    /// Before and behind a row of five signs or more that stands between spaces: `______`, `*****`, `-----`.
    mutating func judgeRow(at offset: Int) -> Int {
        let sign = text[offset]
        var end = offset
        while text[end] == sign { end += 1 }
        if sign == 0x3E { return judgeAttachment(offset..<end) }
        guard end - offset >= 5, text.sign(at: end).kind.isSpace else {
            if sign == 0x2A { judgeStars(at: offset) }
            return end
        }
        if offset > start, text.sign(before: offset).kind.isSpace, !isRow(of: sign, before: offset) {
            split(before: offset, "row of signs")
        }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterRows)
    }

    /// Whether the sentence that ends before `offset` is itself a row of `sign`.
    private func isRow(of sign: UInt8, before offset: Int) -> Bool {
        text[start] == sign && text[start + 4] == sign && text[text.trimSpace(before: offset) - 1] == sign
    }

    /// Before the stars of the next item of a list whose last began with one.
    private mutating func judgeStars(at offset: Int) {
        guard text[start] == 0x2A, text[offset - 1] == 0x20, hasWords(before: offset) else { return }
        if text.sign(at: offset + 1).kind.isSpace { split(before: offset) }
    }

    /// Behind the name of a file that mails have in double angle brackets: `<< File: plan.doc >>`.
    private mutating func judgeAttachment(_ marks: Range<Int>) -> Int {
        let opening = text.skipBack(from: marks.lowerBound, limit: 120) { $0.scalar != 0x3C && $0.kind != .line }
        guard marks.count == 2, text[opening - 1] == 0x3C, text[opening - 2] == 0x3C else { return marks.upperBound }
        let border = SentenceBorder(marks, mark: .symbol, end: marks.upperBound, in: self)
        return judge(border, by: BorderRule.afterAttachments)
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
