public import Textmill
public import TextmillLanguage

/// Marks where each sentence stands, by the rules of `SentenceSplitter`.
///
/// Where the language of the document is known, it goes by that.
///
/// Sentences cover all of the text but white space. A heading is one of its own, with the label `heading`.
public struct SplitSentences: Stage {
    /// What it does.
    public static let purpose = "Marks where each sentence stands, and which of them are headings."
    /// It needs no other layer.
    public static let contract = Contract(provides: [.sentences])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// Whether headings are told from sentences.
    @Setting("Whether headings have the label 'heading'; without, they are sentences like others.")
    public var headings = true
    /// Abbreviations besides those that are known.
    @Setting("Abbreviations besides those that are known, none of which ends a sentence.")
    public var abbreviations = AbbreviationTable()

    /// The stage with its settings as declared.
    public init() {}

    /// Marks the sentences of `document`.
    public func process(_ document: inout Document) {
        let splitter = SentenceSplitter(abbreviations: abbreviations, language: document.language)
        let sentences = splitter.sentences(in: document.text)
        document[.sentences] = sentences.map { sentence in
            Annotation(sentence.span, label: headings && sentence.isHeading ? "heading" : nil)
        }
    }
}
