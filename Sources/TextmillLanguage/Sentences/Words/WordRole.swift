/// What a common word tells of the sentence around it.
struct WordRole: OptionSet, Sendable {
    let rawValue: UInt8

    /// Begins a sentence when it has a capital: a pronoun, a preposition, a conjunction.
    static let opener = WordRole(rawValue: 1)
    /// Begins a phrase of time or place: `В 1812 г.`, `At 5 a.m.`.
    static let preposition = WordRole(rawValue: 2)
    /// Stands before a number with a full stop, which then is an ordinal: `am 3. Mai`.
    static let ordinalLead = WordRole(rawValue: 4)
    /// A month, where ordinals are written with a full stop.
    static let month = WordRole(rawValue: 8)
    /// Cannot be the last word of a sentence or heading.
    static let bound = WordRole(rawValue: 16)

    /// Tells that what stood before was said: `"Why!" he asked`.
    static let speech = WordRole(rawValue: 32)
    /// A thousand, a million, …
    static let multiple = WordRole(rawValue: 64)
    /// `и`, `and`.
    static let and = WordRole(rawValue: 128)

    /// The roles of `word`.
    static func of(_ word: ShortWord) -> WordRole { WordRole(rawValue: table[word]) }

    private static let table = ShortWordTable(
        ShortWordTable.entries(prepositions, WordRole([.opener, .preposition, .bound]).rawValue)
            + ShortWordTable.entries(conjunctions, WordRole([.opener, .bound]).rawValue)
            + ShortWordTable.entries(openers, WordRole.opener.rawValue)
            + ShortWordTable.entries(ordinalLeads, WordRole.ordinalLead.rawValue)
            + ShortWordTable.entries(months, WordRole.month.rawValue)
            + ShortWordTable.entries(speechWords, WordRole.speech.rawValue)
            + ShortWordTable.entries(multiples, WordRole.multiple.rawValue)
            + ShortWordTable.entries("и and та і und et y", WordRole.and.rawValue))
}
