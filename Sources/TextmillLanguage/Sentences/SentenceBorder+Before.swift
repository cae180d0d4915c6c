// What stands before the word that a border follows.

extension SentenceBorder {
    /// I, V, X, L, C, and the Cyrillic capital that is written for X.
    static let romanDigits: [UInt32] = [0x49, 0x56, 0x58, 0x4C, 0x43, 0x425]

    /// Whether the abbreviation stands behind a number, also one in Roman digits, or behind `млн` and the like.
    var followsNumber: Bool {
        let end = text.trimSpace(before: abbreviation)
        let sign = text.sign(before: end)
        if sign.kind == .digit || sign.kind == .stop || sign.scalar == 0x25 { return true }
        let roman = text.skipBack(from: end, limit: 8) { Self.romanDigits.contains($0.scalar) }
        if roman < end { return !text.sign(before: roman).kind.isLetter }
        return role(before: end).contains(.multiple)
    }

    /// Whether `и` or `and` stands before the abbreviation.
    var followsAnd: Bool { role(before: text.trimSpace(before: abbreviation)).contains(.and) }

    /// Whether the letter before the marks is the last of several: `А, Б и В.`
    var endsLetterRow: Bool {
        let conjunction = text.trimSpace(before: word.lowerBound)
        guard role(before: conjunction).contains(.and) else { return false }
        let letter = text.trimSpace(before: text.skipBack(from: conjunction, limit: 4) { $0.kind.isLetter })
        let sign = text.sign(before: letter)
        return sign.kind == .upper && !text.sign(before: letter - sign.length).kind.isOfWord
    }

    /// Whether the number before the marks stands behind a word that makes it an ordinal.
    var followsOrdinalLead: Bool {
        let start = text.skipBack(from: marks.lowerBound, limit: 3) { $0.kind == .digit }
        let end = text.skipBack(from: start, limit: 2) { $0.kind == .space }
        return end < start && role(before: end).contains(.ordinalLead)
    }

    private func role(before end: Int) -> WordRole {
        let start = text.skipBack(from: end, limit: 17) { $0.kind.isLetter }
        return ShortWord(start..<end, in: text).map { WordRole.of($0) } ?? []
    }

    /// Whether a bracket has opened within this sentence, not long ago.
    var isSoonAfterBracket: Bool { nesting.bracket > sentence && marks.lowerBound - nesting.bracket < 60 }

    /// Whether the border lies within a name in quotation marks: a short quotation right behind a word, or one in the
    /// brackets that East Asian languages quote with.
    var isInQuotedName: Bool {
        guard nesting.quote > sentence, marks.lowerBound - nesting.quote < 80 else { return false }
        let isAsian = text[nesting.quote] == 0xE3
        let before = text.sign(before: text.trimSpace(before: nesting.quote)).kind
        return (isAsian || before.isLetter) && quotationEnds(within: 80)
    }

    /// Whether a Japanese quotation ends here and a particle binds it to the sentence: `「もういい。」と言う`.
    var isQuotedInJapanese: Bool {
        gap == .none && end > marks.upperBound && (0x3041..<0x3097).contains(text.scalar(at: next))
    }

    private func quotationEnds(within reach: Int) -> Bool {
        let limit = end + reach
        var offset = end
        while offset < limit {
            let sign = text.sign(at: offset)
            if sign.scalar == nesting.quoteEnd { return true }
            if sign.length == 0 || sign.kind == .line { return false }
            offset += sign.length
        }
        return false
    }
}
