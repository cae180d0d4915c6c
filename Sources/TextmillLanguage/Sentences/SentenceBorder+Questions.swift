// MARK: Behind the border

extension SentenceBorder {
    /// Whether the gap has a line break.
    var isLineEnd: Bool { gap == .line || gap == .blankLine }

    /// The roles of the first word after the border.
    var nextRole: WordRole {
        let end = text.skip(from: nextWord) { $0.kind.isLetter }
        return ShortWord(nextWord..<end, in: text).map { WordRole.of($0) } ?? []
    }

    /// Whether the first word after the border is an initial: one capital with a full stop.
    var nextIsInitial: Bool {
        let sign = text.sign(at: nextWord)
        return sign.kind == .upper && text.sign(at: nextWord + sign.length).kind == .stop
    }

    /// Whether the space after the mark was forgotten: `пришёл.Потом`, `there!Why`.
    var isGluedSentence: Bool {
        guard initial == .upper, nextWord == next else { return false }
        let second = text.sign(at: next + text.sign(at: next).length).kind
        guard second == .lower || second == .space else { return mark == .query && second == .upper }
        if mark == .query || left == .closeBracket { return true }
        guard left == .lower || left == .upper && isCyrillic && !endsInLetter else { return false }
        let begun = text.sign(before: word.lowerBound).kind
        return begun.isSpace || begun == .end || begun.isMark || begun.isOpener
    }

    private var isCyrillic: Bool { (0x400..<0x530).contains(text.sign(at: word.lowerBound).scalar) }
}

// MARK: Before the border

extension SentenceBorder {
    /// How many letters the word before the marks has; not counted beyond 9.
    var lettersOfWord: Int {
        var letters = 0
        _ = text.skip(from: word.lowerBound, limit: 9) { sign in
            if sign.kind.isLetter { letters += 1 }
            return sign.kind.isLetter || sign.kind == .joiner
        }
        return letters
    }

    /// Whether the marks stand right behind a word that is too long, or ends too open, for an abbreviation.
    var endsWholeWord: Bool {
        guard end == marks.upperBound, mark == .stop || mark == .query, use.isEmpty else { return false }
        if left == .closeBracket { return true }
        guard left == .lower, !hasCapital || word.lowerBound <= sentence || mark == .stop else { return false }
        return mark == .query ? lettersOfWord > 1 : lettersOfWord > 5 || lettersOfWord > 3 && endsOpen
    }

    /// Whether the word before the marks ends in a vowel, or a letter that abbreviations do not end in.
    private var endsOpen: Bool {
        "aeiouyаеёиоуыэюяйьі".unicodeScalars.contains { $0.value == text.sign(before: word.upperBound).scalar }
    }

    /// Whether a bracket has opened within this sentence, not long ago.
    var isSoonAfterBracket: Bool { nesting.bracket > sentence && marks.lowerBound - nesting.bracket < 60 }

    /// Whether the word before the marks is one letter.
    var endsInLetter: Bool { !word.isEmpty && text.sign(at: word.lowerBound).length >= word.count }

    /// Whether the word before the marks begins with a capital.
    var hasCapital: Bool { text.sign(at: word.lowerBound).kind == .upper }

    /// Whether the word before the marks is an initial.
    var isInitial: Bool { endsInLetter && hasCapital }

    /// Whether the word before the marks is letters with full stops: `U.S.A`, `к.п.н`.
    var isAcronym: Bool {
        endsInLetter && text[word.lowerBound - 1] == 0x2E
            && text.sign(before: word.lowerBound - 1).kind.isLetter
    }

    /// Whether the sentence so far is only the number of a list item.
    var isEnumerator: Bool {
        guard end - sentence <= 16, let item = ListItem(at: sentence, in: text) else { return false }
        return item.end >= marks.upperBound
    }

    /// Whether the word before the marks stands after a number.
    var followsNumber: Bool {
        let end = text.trimSpace(before: word.lowerBound)
        let sign = text.sign(before: end)
        if sign.kind == .digit || sign.scalar == 0x25 || sign.kind == .stop { return true }
        let roman = text.skipBack(from: end, limit: 8) { Self.romanDigits.contains($0.scalar) }
        if roman < end { return !text.sign(before: roman).kind.isLetter }
        let start = text.skipBack(from: end, limit: 4) { $0.kind.isLetter }
        return ShortWord(start..<end, in: text).map { WordRole.of($0).contains(.multiple) } ?? false
    }

    /// Whether the number before the marks stands after a word that makes it an ordinal.
    var followsOrdinalLead: Bool {
        let start = text.skipBack(from: marks.lowerBound, limit: 3) { $0.kind == .digit }
        let end = text.skipBack(from: start, limit: 2) { $0.kind == .space }
        guard end < start else { return false }
        let lead = text.skipBack(from: end, limit: 12) { $0.kind.isLetter }
        return ShortWord(lead..<end, in: text).map { WordRole.of($0).contains(.ordinalLead) } ?? false
    }

    /// Whether the sentence so far is only a phrase of time or place: `В 1812 г.`, `At 5 a.m.`.
    var isOpeningPhrase: Bool {
        guard marks.lowerBound - sentence < 64 else { return false }
        let end = text.skip(from: sentence) { $0.kind.isLetter }
        guard let first = ShortWord(sentence..<end, in: text), WordRole.of(first).contains(.preposition) else {
            return false
        }
        var spaces = 0
        for offset in sentence..<marks.lowerBound where text[offset] == 0x20 { spaces += 1 }
        return spaces <= 4
    }

    /// I, V, X, L, C, and the Cyrillic capital that is written for X.
    private static let romanDigits: [UInt32] = [0x49, 0x56, 0x58, 0x4C, 0x43, 0x425]
}

// MARK: Lines

extension SentenceBorder {
    /// Whether a list item, or a turn in a conversation, begins at `offset`: a dash, a bullet, `1.`, `а)`, and a space.
    func beginsItem(at offset: Int) -> Bool {
        let sign = text.sign(at: offset)
        switch sign.kind {
        case .bullet: return true
        case .dash: return text.sign(at: offset + sign.length).kind == .space
        case .symbol: return sign.scalar == 0x2A && text.sign(at: offset + 1).kind == .space
        case .digit, .lower, .upper, .letter, .openBracket:
            guard let item = ListItem(at: offset, in: text), text.sign(at: item.end).kind == .space else {
                return false
            }
            return item.style == .digits || text[item.end - 1] == 0x29
        default: return false
        }
    }

    /// Whether the first word after the border would not have fitted in the line that ends here.
    var isFull: Bool {
        var length = 1
        var offset = end - 1
        while length <= wrapWidth, offset >= sentence, !(0x0A...0x0D).contains(text[offset]) {
            if text[offset] & 0xC0 != 0x80 { length += 1 }
            offset -= 1
        }
        _ = text.skip(from: next, limit: 40) { sign in
            length += 1
            return !sign.kind.isSpace
        }
        return length > wrapWidth
    }
}

extension SentenceBorder {
    func quoteCloses(within reach: Int) -> Bool {
        var offset = end
        while offset < end + reach {
            let sign = text.sign(at: offset)
            if sign.length == 0 || sign.kind == .line { return false }
            if sign.scalar == nesting.quoteEnd { return true }
            offset += sign.length
        }
        return false
    }
}
