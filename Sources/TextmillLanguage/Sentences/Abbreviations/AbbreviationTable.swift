import Textmill

/// Abbreviations and what may follow them.
public struct AbbreviationTable: Sendable, Equatable {
    /// Those of all languages, and the added ones.
    private let words: ShortWordTable
    /// Those of Russian and English, and the added ones.
    private let shared: ShortWordTable
    /// Those of the one other language that the texts are in.
    private var local: ShortWordTable?
    /// The abbreviations that were added to those that come with Textmill, as they were written.
    let own: [String]

    /// The abbreviations that come with Textmill, and besides them `own`, none of which ends a sentence. They are
    /// written with or without their full stop; case does not matter. Ones of more than 16 letters are left out.
    public init(own: [String] = []) {
        self.own = own
        let own = own.flatMap { ShortWordTable.entries(Self.bare($0), AbbreviationUse.inside.rawValue) }
        words = ShortWordTable(Self.entries(AbbreviationList.all) + own)
        shared = ShortWordTable(Self.entries(AbbreviationList.shared) + own)
    }

    /// What may follow `word`; empty where it is no abbreviation.
    func use(of word: ShortWord) -> AbbreviationUse {
        guard let local else { return AbbreviationUse(rawValue: words[word]) }
        return AbbreviationUse(rawValue: shared[word] | local[word])
    }

    /// The table for texts in `language`; the same where it is not known, or has no list.
    func narrowed(to language: LanguageCode?) -> AbbreviationTable {
        guard let language, let local = Self.locals[language.description] else { return self }
        var table = self
        table.local = local
        return table
    }

    private static func bare(_ word: String) -> String {
        var word = word.filter { !$0.isWhitespace }
        while word.hasSuffix(".") { word.removeLast() }
        return word
    }

    private static func entries(_ lists: [AbbreviationList]) -> [(word: ShortWord, flags: UInt8)] {
        lists.flatMap { ShortWordTable.entries($0.words, $0.use.rawValue) }
    }

    /// The lists of each language that has some.
    private static let locals: [String: ShortWordTable] = {
        let languages = AbbreviationList.european.flatMap { $0.languages.split(separator: " ") }.map { String($0) }
        let tables = Set(languages + ["en", "ru"]).map { ($0, ShortWordTable(entries(AbbreviationList.own(of: $0)))) }
        return Dictionary(uniqueKeysWithValues: tables)
    }()
}
