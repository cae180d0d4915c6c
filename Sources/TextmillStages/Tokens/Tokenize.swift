public import Textmill
public import TextmillLanguage

/// Marks each token of the text, by the rules of `Tokenizer`; the label is its kind: `word`, `number`, `punctuation`,
/// `symbol`, `email`, `url`, `hashtag`, `mention`, `emoji`.
///
/// White space, that of no width (U+200B) among it, belongs to no token; every other character belongs to one.
public struct Tokenize: Stage {
    /// What it does.
    public static let purpose = "Marks words, numbers, punctuation, addresses, hashtags and emoji."
    /// It needs no other layer.
    public static let contract = Contract(provides: [.tokens])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// Where treebanks of Russian differ, which of them is followed.
    @Setting(
        "In Russian, whether the stop of an abbreviation and the colon of a time are tokens (open-corpora) or not.")
    public var convention = TokenConvention.openCorpora

    /// The stage with its settings as declared.
    public init() {}

    /// Marks the tokens of `document`.
    public func process(_ document: inout Document) {
        document[.tokens] = Tokenizer(convention: convention, language: document.language).tokens(in: document.text).map
        { token in
            Annotation(token.span, label: token.kind.name)
        }
    }
}
