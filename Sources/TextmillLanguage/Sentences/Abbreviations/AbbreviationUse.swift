/// What may follow an abbreviation without a new sentence having begun.
struct AbbreviationUse: OptionSet, Sendable {
    let rawValue: UInt8

    /// Stands before a name or another word with a capital: `проф. Орлов`.
    static let name = AbbreviationUse(rawValue: 1)
    /// Stands before a number: `стр. 5`.
    static let number = AbbreviationUse(rawValue: 2)
    /// Stands after a number, and may end a sentence there: `5 тыс. Потом`.
    static let unit = AbbreviationUse(rawValue: 4)
    /// Stands after a name, and may end a sentence: `Hill & Co. It`.
    static let suffix = AbbreviationUse(rawValue: 8)
    /// Ends a phrase, and may end a sentence: `и т. д. Потом`.
    static let ending = AbbreviationUse(rawValue: 16)
    /// Is one only when written with a capital: `Gen. Hill`, not `gen.`.
    static let title = AbbreviationUse(rawValue: 32)

    /// Never ends a sentence.
    static let inside: AbbreviationUse = [.name, .number]
}
