// The date and time in the heads of mails that were pasted together.

extension SentenceWalk {
    /// Before and behind the stamp of a mail whose time has its first colon at `offset`: `Anna Hill 08/16/2000 03:48 PM`.
    mutating func judgeStamp(at offset: Int) -> Int {
        let hour = text.skipBack(from: offset, limit: 2) { $0.kind == .digit }
        let year = text.skipBack(from: hour - 1, limit: 4) { $0.kind == .digit }
        guard text[hour - 1] == 0x20, year < hour - 2, text[year - 1] == 0x2F else { return offset + 1 }
        let date = text.skipBack(from: year, limit: 6) { $0.kind == .digit || $0.scalar == 0x2F }
        let isHead = date > start && followsName(date)
        if isHead { split(before: date, "stamp") }
        var end = text.skip(from: offset, limit: 6) { $0.kind == .digit || $0.kind == .colon }
        let hasHalf = text[end] == 0x20 && text[end + 2] == 0x4D && (text[end + 1] == 0x41 || text[end + 1] == 0x50)
        if hasHalf { end += 3 }
        guard isHead || hasHalf else { return end }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterRows)
    }

    /// Whether two words with capitals, of which the last is no participle, end before the space before `offset`.
    private func followsName(_ offset: Int) -> Bool {
        var end = offset
        for isFirst in [true, false] {
            guard text[end - 1] == 0x20 else { return false }
            let last = end - 1
            end = text.skipBack(from: last, limit: 24) { $0.kind.isWordLike }
            guard end < last, text.sign(at: end).kind == .upper else { return false }
            if isFirst, text[last - 2] == 0x65, text[last - 1] == 0x64 { return false }
        }
        return true
    }
}

extension SignKind {
    /// Whether names have it within.
    fileprivate var isWordLike: Bool {
        isLetter || self == .joiner || self == .quote || self == .stop || self == .symbol
    }
}
