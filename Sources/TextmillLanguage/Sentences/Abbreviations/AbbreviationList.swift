/// Abbreviations of one use, without their last full stop, in lower case, separated by white space.
struct AbbreviationList {
    let use: AbbreviationUse
    /// The codes of the languages that have them, separated by spaces; none where every language is thought to.
    var languages = ""
    let words: String

    /// The lists of Russian and English, whose abbreviations stand in texts of other languages too.
    static var shared: [AbbreviationList] { russian + english }
    /// All lists.
    static var all: [AbbreviationList] { shared + european }

    /// The lists of other languages that are those of the language with this code.
    static func own(of language: String) -> [AbbreviationList] {
        european.filter { $0.languages.split(separator: " ").contains { $0 == language } }
    }
}
