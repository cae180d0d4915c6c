/// Finds a document's names again where the model passed them over: a surname alone of a person who is named in full, and a
/// name of one word of which the model is sure elsewhere. A word that the document has in small letters too is no such name.
struct RepeatedNames {
    private let features: EntityFeatures
    private let person: Int?
    /// For each stem, the type of the name; nil where there are several.
    private var types: [UInt64: Int?] = [:]

    /// How sure the model must be of a name of one word.
    private static let surely = 0.9
    /// How sure this is.
    private static let score = 0.5

    init(_ found: [FoundEntity], of features: EntityFeatures, _ scheme: LabelScheme) {
        self.features = features
        person = scheme.types.firstIndex(of: "person")
        for entity in found {
            let isFullName = entity.type == person && entity.tokens.count > 1 && entity.score > Self.score
            guard isFullName || entity.tokens.count == 1 && entity.score >= Self.surely else { continue }
            note(traits(entity.tokens.upperBound - 1), entity.type)
        }
    }

    private func traits(_ token: Int) -> WordTraits { features.table.traits[Int(features.table.words[token])] }

    private mutating func note(_ traits: WordTraits, _ type: Int) {
        guard isName(traits) else { return }
        if let known = types[traits.stem], known != type {
            types[traits.stem] = .some(nil)
        } else {
            types[traits.stem] = type
        }
    }

    /// Whether the word can be told by its stem, and stands for nothing but a name.
    private func isName(_ traits: WordTraits) -> Bool {
        CapitalClass.isCapital(traits.capital) && traits.capital != CapitalClass.initial && traits.stem != traits.lower
            && features.stems[traits.stem]?.lowers == 0
    }

    /// `found`, which are in text order, and the names found again.
    func completed(_ found: [FoundEntity]) -> [FoundEntity] {
        guard !types.isEmpty else { return found }
        var completed: [FoundEntity] = []
        var next = 0
        for token in features.table.words.indices {
            while next < found.count, found[next].tokens.upperBound <= token { next += 1 }
            if next < found.count, found[next].tokens.lowerBound <= token {
                if found[next].tokens.lowerBound == token { completed.append(found[next]) }
                continue
            }
            let traits = traits(token)
            guard isName(traits), case .some(.some(let type)) = types[traits.stem] else { continue }
            completed.append(FoundEntity(tokens: token..<token + 1, type: type, score: Self.score))
        }
        return completed
    }
}
