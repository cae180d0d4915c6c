public import Textmill
public import TextmillLanguage

/// Makes the text plain: see `CharacterCleaning` for the rules and the reasons of its edits.
public struct CleanText: Stage {
    /// What it does.
    public static let purpose = "Makes characters, spaces and line ends plain, without joining or losing a word."
    /// It rewrites the text.
    public static let contract = Contract(provides: [.text])

    /// What becomes of several line ends in a row.
    @Setting("What becomes of blank lines: as many as there are, one between paragraphs, or none.")
    public var blankLines = BlankLines.one

    /// The stage with its settings as declared.
    public init() {}

    /// Cleans the text of `document`.
    public func process(_ document: inout Document) throws {
        try document.apply(document.text.withBytes(CharacterCleaning(blankLines: blankLines).edits))
    }
}
