extension Grammar {
    /// The features as CoNLL-U has them, in alphabetical order: `Case=Gen|Gender=Masc|Number=Sing`; empty for none.
    public var features: String {
        var pairs: [String] = []
        for (field, name, values) in Self.universal where self[field] != 0 && partOfSpeech.has(field) {
            let number = Int(self[field]) - 1
            if values.indices.contains(number) { pairs.append("\(name)=\(values[number])") }
        }
        return pairs.joined(separator: "|")
    }

    /// The grammar that this part of speech and these features of CoNLL-U say; what is unknown is left out.
    public init(partOfSpeech: PartOfSpeech, features: some StringProtocol) {
        self.init(bits: UInt64(partOfSpeech.rawValue))
        for pair in features.split(separator: "|") {
            let parts = pair.split(separator: "=")
            guard parts.count == 2, let entry = Self.universal.first(where: { $0.name == parts[0] }),
                let number = entry.values.firstIndex(where: { $0 == parts[1] })
            else { continue }
            self[entry.field] = UInt8(number + 1)
        }
    }

    private static let universal: [(field: Field, name: String, values: [String])] = [
        (.animacy, "Animacy", ["Anim", "Inan"]), (.aspect, "Aspect", ["Imp", "Perf"]),
        (.grammaticalCase, "Case", ["Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Par", "Voc"]),
        (.degree, "Degree", ["Pos", "Cmp", "Sup"]), (.gender, "Gender", ["Masc", "Fem", "Neut"]),
        (.mood, "Mood", ["Ind", "Imp", "Cnd"]), (.number, "Number", ["Sing", "Plur"]),
        (.person, "Person", ["1", "2", "3"]), (.tense, "Tense", ["Past", "Pres", "Fut"]),
        (.short, "Variant", ["Short"]), (.form, "VerbForm", ["Fin", "Inf", "Part", "Conv"]),
        (.voice, "Voice", ["Act", "Pass", "Mid"]),
    ]
}

extension PartOfSpeech {
    /// Whether words of this part of speech may have the feature.
    fileprivate func has(_ field: Grammar.Field) -> Bool {
        switch self {
        case .verb, .auxiliary: field != .degree
        case .adjective: ![.aspect, .mood, .person, .tense, .form, .voice].contains(field)
        case .noun, .properNoun: [.animacy, .grammaticalCase, .gender, .number].contains(field)
        case .pronoun, .determiner, .numeral:
            [.animacy, .grammaticalCase, .gender, .number, .person].contains(field)
        case .adverb: field == .degree
        default: false
        }
    }
}
