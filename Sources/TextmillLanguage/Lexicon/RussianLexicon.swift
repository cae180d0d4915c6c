public import Textmill

/// What each Russian word can be: its grammar, its lemma, its nominative of the same number, the likelier reading first;
/// and what words are that it does not know, by their endings.
///
/// Its file has automata (`LetterAutomaton`) from words to classes and from endings to classes; a class is a row of
/// readings, a reading three numbers: of a tag (`Grammar`), and of the scripts of its lemma and its nominative. It is used
/// where it lies: to look a word up allocates nothing.
public struct RussianLexicon: Sendable {
    /// The names of its parts in a model file.
    public static let parts = [
        "words", "endings", "name-endings", "names", "tags", "analyses", "class-starts", "class-members", "scripts",
        "added",
    ]
    /// The lexicon inside the program.
    public static let shipped = ShippedModels["lexicon-ru"].flatMap { try? RussianLexicon($0) }

    private let words: ModelPart
    private let endings: ModelPart
    private let nameEndings: ModelPart
    private let names: ModelPart
    let table: ReadingTable

    /// The lexicon in `file`.
    public init(_ file: ModelFile) throws(ModelFileError) {
        words = try file.part("words")
        endings = try file.part("endings")
        nameEndings = try file.part("name-endings")
        names = try file.part("names")
        table = try ReadingTable(file)
    }

    /// What the word at `span` can be, if the lexicon has it.
    public func readings(of span: Range<Int>, in bytes: Bytes) -> Readings? {
        LetterAutomaton(words).number(of: span, in: bytes).map { table.readings($0) }
    }

    /// What an unknown word at `span` may be, going by its ending.
    public func guesses(for span: Range<Int>, in bytes: Bytes) -> Readings {
        LetterAutomaton(endings).number(ofEnding: span, in: bytes).map { table.readings($0) } ?? table.none
    }

    /// What an unknown name at `span` may be, going by its ending.
    public func nameGuesses(for span: Range<Int>, in bytes: Bytes) -> Readings {
        LetterAutomaton(nameEndings).number(ofEnding: span, in: bytes).map { table.readings($0) } ?? table.none
    }

    /// Which lists of names have the word at `span`, which is in the nominative.
    public func lists(of span: Range<Int>, in bytes: Bytes) -> NameLists {
        NameLists(rawValue: LetterAutomaton(names).number(of: span, in: bytes) ?? 0)
    }
}
