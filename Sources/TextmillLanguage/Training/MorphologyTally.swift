import Textmill

/// How much of a treebank's words a tagger tells right.
public struct MorphologyTally: Sendable {
    /// How many words there are.
    public private(set) var words = 0
    /// Whether the tagger tells case, number and gender at all.
    private var tellsFeatures = true
    /// Of how many the part of speech is right.
    public private(set) var speech = 0
    /// Of how many the case is right: the same one, or none.
    public private(set) var cases = 0
    /// Of how many number and gender are right; of gender in the singular alone.
    public private(set) var numbers = 0
    /// Of how many the lemma is right, small letters and «е» for «ё».
    public private(set) var lemmas = 0

    /// No words.
    public init() {}

    /// Counts the words of `sentence`, as `tagger` tells them.
    public mutating func add(_ sentence: MarkedSentence, by tagger: MorphologyTagger) {
        tellsFeatures = tagger.tellsFeatures
        sentence.text.withBytes { bytes in
            tagger.tag(sentence.words, sentences: [0..<sentence.words.count], in: bytes) { place, found in
                add(found, marked: sentence.morphology[place])
            }
        }
    }

    private mutating func add(_ found: WordMorphology, marked: WordMorphology) {
        let (left, right) = (found.grammar, marked.grammar)
        words += 1
        if left.partOfSpeech == right.partOfSpeech { speech += 1 }
        if left[.grammaticalCase] == right[.grammaticalCase] { cases += 1 }
        if left[.number] == right[.number], right[.number] == 2 || left[.gender] == right[.gender] { numbers += 1 }
        if NameHash(found.lemma) == NameHash(marked.lemma) { lemmas += 1 }
    }

    /// The shares that are right, by what they are of; of features only where the tagger tells them.
    public var shares: [(name: String, share: Double)] {
        let features = tellsFeatures ? [("case", cases), ("number and gender", numbers)] : []
        return ([("part of speech", speech)] + features + [("lemma", lemmas)]).map {
            ($0, Double($1) / Double(max(words, 1)))
        }
    }
}
