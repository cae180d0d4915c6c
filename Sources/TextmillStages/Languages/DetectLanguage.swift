public import Textmill
import TextmillLanguage

/// Marks the text with the language it is in: one annotation over all of it, whose label is a code by ISO 639-1, and
/// whose score says how sure that is, from 0 to 1.
///
/// What is said counts before what is found: first the setting, then the field `language` of the input, or
/// `language:` in the pipeline file. Below
/// `certainty` the label is `und`, undetermined, and the attribute `likely` has the code.
public struct DetectLanguage: Stage {
    /// What it does.
    public static let purpose = "Marks the text with the language it is in, and how sure that is."
    /// It needs no other layer.
    public static let contract = Contract(provides: [.language])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// The language of all documents; nil where it is to be found out.
    @Setting("The language of all documents, by its code (ru, en, …), where it is known.")
    public var language: LanguageCode?
    /// The least certainty at which a language is named.
    @Setting("Least certainty at which a language is named; below it the label is 'und'.", in: 0...1)
    public var certainty = 0.8

    /// The stage with its settings as declared.
    public init() {}

    /// Marks the language of `document`.
    public func process(_ document: inout Document) {
        let span = 0..<document.text.utf8.count
        document[.language] = span.isEmpty ? [] : [mark(on: span, of: document)]
    }

    private func mark(on span: Range<Int>, of document: Document) -> Annotation {
        if let language = language ?? document[field: "language"]?.text.flatMap({ LanguageCode($0) }) {
            return Annotation(span, label: language.description, score: 1)
        }
        guard let found = LanguageDetector().language(of: document.text) else {
            return Annotation(span, label: "und", score: 0)
        }
        guard found.certainty < certainty else { return Annotation(span, label: found.code, score: found.certainty) }
        return Annotation(span, label: "und", score: found.certainty, attributes: ["likely": found.code])
    }
}
