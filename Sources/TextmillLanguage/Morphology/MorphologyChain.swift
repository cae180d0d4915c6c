/// What the chains of a tagger of morphology choose.
enum MorphologyChain: String, CaseIterable {
    /// The part of speech.
    case speech
    /// The case.
    case cases
    /// Number, and gender in the singular.
    case numbers

    /// The chain's label for a word of this grammar.
    func label(_ grammar: Grammar) -> String {
        switch self {
        // A symbol is known by its look; without it there are sixteen labels, which fill a row.
        case .speech: return (grammar.partOfSpeech == .symbol ? .punctuation : grammar.partOfSpeech).name
        case .cases: return kept(grammar, [.grammaticalCase])
        case .numbers: return kept(grammar, grammar[.number] == 2 ? [.number] : [.number, .gender])
        }
    }

    private func kept(_ grammar: Grammar, _ fields: [Grammar.Field]) -> String {
        var kept = Grammar(bits: UInt64(PartOfSpeech.verb.rawValue))
        for field in fields { kept[field] = grammar[field] }
        return kept.features.isEmpty ? "-" : kept.features
    }
}
