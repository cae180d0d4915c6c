// What stands behind a border.

extension SentenceBorder {
    /// Whether the gap has a line break.
    var isLineEnd: Bool { gap == .line || gap == .blankLine }

    /// The roles of the first word.
    var nextRole: WordRole {
        let end = text.skip(from: nextWord, limit: 17) { $0.kind.isLetter }
        return ShortWord(nextWord..<end, in: text).map { WordRole.of($0) } ?? []
    }

    /// Whether the first word is an initial: one capital with a full stop.
    var nextIsInitial: Bool {
        let sign = text.sign(at: nextWord)
        return sign.kind == .upper && text.sign(at: nextWord + sign.length).kind == .stop
    }

    /// Whether the first word begins a sentence when it has a capital, and has one.
    var nextIsOpener: Bool { initial == .upper && nextRole.contains(.opener) && !nextIsInitial }

    /// Whether the first word begins a link: `https://…`, `example.org`.
    var nextIsLink: Bool {
        let end = text.skip(from: nextWord, limit: 16) { $0.kind == .lower }
        let mark = text.sign(at: end).kind
        return mark == .colon && text[end + 1] == 0x2F || mark == .stop && text.sign(at: end + 1).kind == .lower
    }

    /// Whether the first word begins a web address that says it is one: `https://…`, `www.…`.
    var nextIsWebAddress: Bool {
        let end = text.skip(from: nextWord, limit: 5) { $0.scalar < 0x80 && $0.kind == .lower }
        if text[end] == 0x3A { return text[end + 1] == 0x2F && text[end + 2] == 0x2F }
        return end == nextWord + 3 && text[end] == 0x2E && (nextWord..<end).allSatisfy { text[$0] == 0x77 }
    }

    /// Whether the first word is a date in digits: `08/16/2000`.
    var nextIsDate: Bool {
        let day = text.skip(from: nextWord, limit: 2) { $0.kind == .digit }
        return day > nextWord && text[day] == 0x2F && text.sign(at: day + 1).kind == .digit
    }

    /// Whether the first word is one of English or the like that begins sentences, written small: `they`, `it`.
    var nextIsSmallOpener: Bool {
        guard right == .lower, text[next] < 0x80 else { return false }
        let role = nextRole
        return role.contains(.opener) && !role.contains(.bound)
    }

    /// What the first sign behind dashes and spaces is.
    var behindDash: SignKind {
        text.sign(at: text.skip(from: next, limit: 8) { $0.kind == .dash || $0.kind == .space }).kind
    }

    /// Whether the space behind the mark was forgotten: `пришёл.Потом`, `there!Why`.
    var isGluedSentence: Bool {
        guard initial == .upper, nextWord == next, !beginsAddress else { return false }
        let second = text.sign(at: next + text.sign(at: next).length).kind
        guard second == .lower || second == .space else { return second == .upper && (mark == .query || isCyrillic) }
        if mark == .query || left == .closeBracket { return true }
        guard left == .lower || left == .upper && isCyrillic && !endsInLetter else { return false }
        let begun = text.sign(before: word.lowerBound).kind
        return begun.isSpace || begun == .end || begun.isMark || begun.isOpener
    }

    /// Whether the first word is part of an address: an at sign, a slash, or another full stop and a letter follow it.
    private var beginsAddress: Bool {
        let end = text.skip(from: next, limit: 32) { $0.kind.isOfWord || $0.scalar == 0x2D || $0.scalar == 0x5F }
        let sign = text.sign(at: end)
        return sign.scalar == 0x40 || sign.scalar == 0x2F || sign.kind == .stop && text.sign(at: end + 1).kind == .lower
    }
}
