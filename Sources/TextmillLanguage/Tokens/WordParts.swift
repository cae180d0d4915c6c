import Textmill

/// Short words that the tokenizer asks for.
struct WordParts: Sendable {
    private let words: ShortWordTable

    private init(_ list: String) { words = ShortWordTable(ShortWordTable.entries(list, 1)) }

    /// Whether the word at `span` is one of these.
    func contains(_ span: Range<Int>, in bytes: Bytes) -> Bool {
        guard span.count <= 16, let word = ShortWord(span, in: SignReader(bytes: bytes)) else { return false }
        return words[word] != 0
    }

    /// What stands before a hyphen in English without being a word of its own.
    static let prefixes = WordParts(
        """
        e co non re pre post anti semi mis over under counter vice un sub multi micro mini inter intra ex pro de x t
        bi tri ultra super pseudo quasi neo
        """)

    /// Two words in one.
    static let contractions = WordParts("cannot gonna gotta wanna")

    /// What follows a number and is a word of its own: `5кг`, `10am`.
    static let units = WordParts("kg km cm mm mb gb tb kb am pm hrs k кг км см мм руб гб мб")

    /// What makes a number an ordinal or a decade.
    static let ordinals = WordParts("st nd rd th s")

    /// The zones of web addresses that are written without a scheme.
    static let zones = WordParts(
        """
        com org net info biz edu gov int ru su by kz ua uz kg am ge md az eu uk us de fr it pl ca au io me tv ai рф ру
        news media online app dev
        """)

    /// Abbreviations with the use they have.
    static let abbreviations = AbbreviationTable()
}
