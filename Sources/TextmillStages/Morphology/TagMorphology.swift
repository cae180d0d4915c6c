public import Textmill
public import TextmillLanguage

/// Tells what each token is: its part of speech, its features and its lemma, as Universal Dependencies have them.
///
/// They are attributes of the tokens, named as in CoNLL-U: `upos`, `feats` (Russian only; none where the word has none) and
/// `lemma`. The model is the one that comes with Textmill for the language of the document, or where that is not
/// known for its script, Cyrillic or Latin; or one of your own. Of a language that is known and has none nothing is told.
public struct TagMorphology: Stage {
    /// What it does, in a sentence.
    public static let purpose =
        "Tells each token's part of speech and lemma, in Russian and English; of Russian, its features too."
    /// Those of the models that come with Textmill.
    public static var digests: [String: String] {
        ShippedModels.digests(of: "morphology-ru", "morphology-en", "lexicon-ru")
    }
    /// Tokens are told by the sentence they stand in.
    public static let contract = Contract(requires: [.sentences, .tokens], provides: [.tokens])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// A trained model of one's own.
    @Setting("A model file of your own, by 'textmill train morphology', instead of those that come with Textmill.")
    public var model: TrainedModel<MorphologyTagger>?

    /// The models that come with Textmill.
    public init() {}

    /// Tells the tokens of one document.
    public func process(_ document: inout Document) throws {
        let text = document.text
        var tokens = document[.tokens]
        guard let tagger = model?.tagger ?? MorphologyTagger.shipped(for: document) else {
            // A layer that a stage provides and does not write would be taken for one that it emptied.
            document[.tokens] = tokens
            return
        }
        let sentences = TokenRuns(tokens, in: document[.sentences]).runs
        let spans = tokens.map(\.span)
        var columns = MorphologyColumns()
        text.withBytes { bytes in
            tagger.tag(spans, sentences: sentences, in: bytes) { place, morphology in
                columns.write(morphology, to: &tokens[place].attributes)
            }
        }
        document[.tokens] = tokens
    }
}

extension MorphologyTagger {
    /// The tagger that comes with Textmill for the language of `document`; where that is not known, for its script.
    fileprivate static func shipped(for document: Document) -> MorphologyTagger? {
        guard let language = document.language else { return shipped(forScriptOf: document.text) }
        return shipped(for: language.description)
    }
}
