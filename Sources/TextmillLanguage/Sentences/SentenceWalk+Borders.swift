extension SentenceWalk {
    /// Behind marks.
    mutating func judgeMarks(at offset: Int) -> Int {
        let (marks, mark) = MarkRun.read(at: offset, in: text)
        if mark == .stop { judgeNumber(before: offset) }
        let end = closers(from: marks.upperBound, after: mark)
        return judge(SentenceBorder(marks, mark: mark, end: end, in: self), by: BorderRule.afterMarks)
    }

    /// At the end of a line without marks.
    mutating func judgeLine(at offset: Int) -> Int {
        let end = max(text.trimSpace(before: offset), start)
        return judge(SentenceBorder(end..<end, mark: .line, end: end, in: self), by: BorderRule.atLineEnds)
    }

    /// Behind a colon or semicolon: in Armenian the one, in Greek the other ends a sentence. It may also be the eyes of
    /// a smiley.
    mutating func judgePause(_ sign: Sign, at offset: Int) -> Int {
        if sign.kind == .colon {
            if text[offset + 1] == 0x2F, text[offset + 2] == 0x2F { return judgeAddress(at: offset) }
            if text[offset - 1] &- 0x30 < 10, text[offset + 1] &- 0x30 < 10 { return judgeStamp(at: offset) }
        }
        let word = text.skipBack(from: offset, limit: 4) { $0.kind.isMark || $0.kind == .space }
        let letter = text.sign(before: word).scalar
        let alphabet: Range<UInt32> = sign.kind == .colon ? 0x531..<0x588 : 0x370..<0x400
        if alphabet.contains(letter) {
            let end = closers(from: offset + 1, after: .scriptStop)
            let border = SentenceBorder(offset..<offset + 1, mark: .scriptStop, end: end, in: self)
            return judge(border, by: BorderRule.afterMarks)
        }
        return Smiley.end(at: offset, in: text) > offset ? judgeSmiley(at: offset) : offset + 1
    }

    /// Behind a smiley.
    mutating func judgeSmiley(at offset: Int) -> Int {
        let end = closers(from: offset, after: .emoji)
        guard end > offset else { return offset + max(text.sign(at: offset).length, 1) }
        return judge(SentenceBorder(offset..<end, mark: .emoji, end: end, in: self), by: BorderRule.afterSmileys)
    }

    /// At a sign that may be part of an address, begin a hashtag, or stand in a row.
    mutating func judgeSymbol(at offset: Int) -> Int {
        switch text[offset] {
        case 0x23: judgeHashtags(at: offset)
        case 0x40: judgeAddress(at: offset)
        default: judgeRow(at: offset)
        }
    }

    /// Behind a row of two hashtags or more.
    mutating func judgeHashtags(at offset: Int) -> Int {
        var end = offset
        var count = 0
        while text[end] == 0x23 {
            count += 1
            end = text.skip(from: end + 1) { $0.kind.isOfWord || $0.scalar == 0x5F }
            if text[end] == 0x20, text[end + 1] == 0x23 { end += 1 }
        }
        guard count > 1 else { return max(end, offset + 1) }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterHashtags)
    }
}
