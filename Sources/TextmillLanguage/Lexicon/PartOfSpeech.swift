/// A part of speech of Universal Dependencies (universaldependencies.org/u/pos), by its number in a lexicon.
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
    /// An adjective, an ordinal number.
    case adjective = 1
    /// A preposition.
    case adposition
    /// An adverb.
    case adverb
    /// An auxiliary verb.
    case auxiliary
    /// A conjunction between equals.
    case coordinator
    /// A determiner: `этот`, `мой`, `the`.
    case determiner
    /// An interjection.
    case interjection
    /// A common noun.
    case noun
    /// A cardinal number.
    case numeral
    /// A particle.
    case particle
    /// A pronoun.
    case pronoun
    /// A proper noun.
    case properNoun
    /// A punctuation mark.
    case punctuation
    /// A conjunction that subordinates.
    case subordinator
    /// A symbol.
    case symbol
    /// A verb, a participle.
    case verb
    /// What is nothing of these.
    case other

    /// The name in Universal Dependencies.
    public var name: String { Self.names[Int(rawValue)] }

    /// The part of speech of this name.
    public init?(name: some StringProtocol) {
        guard let number = Self.names.firstIndex(where: { $0 == name }) else { return nil }
        self.init(rawValue: UInt8(number))
    }

    private static let names = [
        "_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
        "SCONJ", "SYM", "VERB", "X",
    ]
}
