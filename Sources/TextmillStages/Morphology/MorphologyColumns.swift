import Textmill
import TextmillLanguage

/// Writes what words are into attributes, under the names that CoNLL-U has for its columns.
struct MorphologyColumns {
    /// The features of each grammar, worked out once.
    private var features: [Grammar: String] = [:]

    // Copies of these share the names, so that a token costs one allocation.
    private static let bare: Attributes = ["upos": "", "lemma": ""]
    private static let full: Attributes = ["upos": "", "lemma": "", "feats": ""]

    /// Puts `upos`, `lemma` and, where there are any, `feats` into `attributes`.
    mutating func write(_ morphology: WordMorphology, to attributes: inout Attributes) {
        let features = features(of: morphology.grammar)
        if attributes.isEmpty { attributes = features.isEmpty ? Self.bare : Self.full }
        attributes["upos"] = morphology.grammar.partOfSpeech.name
        attributes["lemma"] = morphology.lemma
        attributes["feats"] = features.isEmpty ? nil : features
    }

    private mutating func features(of grammar: Grammar) -> String {
        if let known = features[grammar] { return known }
        let written = grammar.features
        features[grammar] = written
        return written
    }
}
