/// Abbreviations and what may follow them.
public struct AbbreviationTable: Sendable, Equatable {
    private let words: ShortWordTable
    /// The abbreviations that were added to those that come with Textmill, as they were written.
    let own: [String]

    /// The abbreviations that come with Textmill, and besides them `own`, none of which ends a sentence. They are
    /// written with or without their full stop; case does not matter. Ones of more than 16 letters are left out.
    public init(own: [String] = []) {
        self.own = own
        let own = own.flatMap { ShortWordTable.entries(Self.bare($0), AbbreviationUse.inside.rawValue) }
        words = ShortWordTable(Self.listed + own)
    }

    /// What may follow `word`; empty where it is no abbreviation.
    func use(of word: ShortWord) -> AbbreviationUse { AbbreviationUse(rawValue: words[word]) }

    private static func bare(_ word: String) -> String {
        var word = word.filter { !$0.isWhitespace }
        while word.hasSuffix(".") { word.removeLast() }
        return word
    }

    private static let listed = AbbreviationList.all.flatMap { ShortWordTable.entries($0.words, $0.use.rawValue) }
}
