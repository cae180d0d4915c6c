// What stands before a border.

extension SentenceBorder {
    /// How many letters the word has; not counted beyond 9.
    var letters: Int {
        var letters = 0
        _ = text.skip(from: word.lowerBound, limit: 9) { sign in
            if sign.kind.isLetter { letters += 1 }
            return sign.kind.isLetter || sign.kind == .joiner
        }
        return letters
    }

    /// Whether the word is one letter.
    var endsInLetter: Bool { !word.isEmpty && text.sign(at: word.lowerBound).length >= word.count }

    /// Whether the word begins with a capital.
    var hasCapital: Bool { text.sign(at: word.lowerBound).kind == .upper }

    /// Whether the word begins with a Cyrillic letter.
    var isCyrillic: Bool { Self.cyrillic.contains(text.sign(at: word.lowerBound).scalar) }

    /// Whether the word is an initial: a capital, or a letter of Hebrew or Arabic, that stands alone or in a row of such.
    var isInitial: Bool {
        guard endsInLetter, hasCapital || Self.rightToLeft.contains(text.sign(at: word.lowerBound).scalar) else {
            return false
        }
        let before = text.sign(before: word.lowerBound).kind
        return before.isSpace || before.isOpener || before == .stop || before == .end || before == .dash
    }

    /// Whether the word is a Roman number in a Cyrillic text, which has initials of its own.
    var isRomanNumber: Bool {
        Self.romanDigits.contains(text.sign(at: word.lowerBound).scalar) && !isCyrillic
            && Self.cyrillic.contains(text.sign(at: nextWord).scalar)
    }

    /// Whether the word is the last of letters with full stops: `U.S.A`, `к.п.н`.
    var isAcronym: Bool {
        endsInLetter && text[word.lowerBound - 1] == 0x2E && text.sign(before: word.lowerBound - 1).kind.isLetter
    }

    /// Whether the marks stand right behind a word that is too long, or ends too open, to be an abbreviation. Where the
    /// sentence has begun without a capital, any word of two letters will do.
    var endsWholeWord: Bool {
        guard end == marks.upperBound, mark == .stop || mark == .query, use.isEmpty else { return false }
        if left == .closeBracket { return true }
        if left == .lower, mark == .stop, letters > 2, nextIsSmallOpener { return true }
        if text.sign(at: sentence).kind == .lower { return left == .digit || left == .lower && letters > 1 }
        guard left == .lower, !hasCapital || word.lowerBound <= sentence || mark == .stop else { return false }
        return mark == .query ? letters > 1 : letters > 5 || letters > 3 && endsOpen
    }

    /// Whether the word ends in a vowel, or in a letter that abbreviations do not end in.
    private var endsOpen: Bool { Self.openEnds.contains(text.sign(before: word.upperBound).scalar) }

    /// Whether the sentence so far is only the number of a list item.
    var isEnumerator: Bool {
        guard end - sentence <= 16, let item = ListItem(at: sentence, in: text) else { return false }
        return item.end >= marks.upperBound
    }

    /// Whether the sentence so far is only a phrase of time or place: `В 1812 г.`, `At 5 a.m.`.
    var isOpeningPhrase: Bool {
        guard marks.lowerBound - sentence < 64 else { return false }
        let end = text.skip(from: sentence, limit: 17) { $0.kind.isLetter }
        guard let first = ShortWord(sentence..<end, in: text), WordRole.of(first).contains(.preposition) else {
            return false
        }
        var spaces = 0
        for offset in sentence..<marks.lowerBound where text[offset] == 0x20 { spaces += 1 }
        return spaces <= 4
    }

    private static let cyrillic: Range<UInt32> = 0x400..<0x530
    private static let rightToLeft: Range<UInt32> = 0x5D0..<0x800
    private static let openEnds = "aeiouyаеёиоуыэюяйьі".unicodeScalars.map(\.value)
}
