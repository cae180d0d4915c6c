public import Textmill
public import TextmillLanguage

/// Tells what each token is: its part of speech, its features and its lemma, as Universal Dependencies have them.
///
/// They are attributes of the tokens, named as in CoNLL-U: `upos`, `feats` (Russian only; none where the word has none) and
/// `lemma`. The model is the one that comes with Textmill for the script of the document, Cyrillic or Latin, or one of your
/// own.
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
        guard let tagger = model?.tagger ?? MorphologyTagger.shipped(forScriptOf: text) else { return }
        var tokens = document[.tokens]
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
