import Textmill

/// Marks entities by a trained model: persons, places, organizations, or whatever it was trained on.
public struct EntityTagger: Sendable {
    /// Never used itself: each text has a copy.
    private let decoder: ChainDecoder
    private let scheme: LabelScheme
    private let vocabulary: Vocabulary?
    private let splitter = SentenceSplitter()

    /// The tagger in `file`.
    public init(_ file: ModelFile) throws(ModelFileError) {
        let model = try ChainModel("entities", in: file)
        guard let scheme = LabelScheme(labels: model.labels) else { throw .damaged }
        self.scheme = scheme
        decoder = ChainDecoder(model)
        vocabulary = file.partNames.contains("vocabulary.keys") ? try Vocabulary(in: file) : nil
    }

    /// The types that it knows.
    public var types: [String] { scheme.types }

    /// The entities of `text`, in text order; they do not overlap.
    public func entities(in text: String) -> [TaggedEntity] {
        let sentences = splitter.sentences(in: text)
        return text.withBytes { bytes in
            var features = EntityFeatures(bytes, WordSpans(bytes, sentences: sentences), vocabulary: vocabulary)
            var found = found(&features)
            found = RepeatedNames(found, of: features, scheme).completed(found)
            return found.map { entity in
                let (first, last) = (entity.tokens.lowerBound, entity.tokens.upperBound - 1)
                let span = features.spans.tokens[first].start..<features.spans.tokens[last].end
                return TaggedEntity(span, label: scheme.types[entity.type], score: entity.score)
            }
        }
    }

    private func found(_ features: inout EntityFeatures) -> [FoundEntity] {
        var decoder = decoder
        let words = WordWeights(decoder.model, features.table)
        var found: [FoundEntity] = []
        for sentence in features.spans.sentences {
            features.readContexts(sentence)
            decoder.weigh(features.list)
            words.add(sentence, to: &decoder.emissions)
            let path = decoder.bestPath(sentence.count)
            var start = 0
            for (place, label) in path.enumerated() where label > 0 {
                let (type, part) = ((Int(label) - 1) / 4, (Int(label) - 1) % 4)
                if part == 0 || part == 3 { start = place }
                guard part >= 2 else { continue }
                let tokens = sentence.lowerBound + start..<sentence.lowerBound + place + 1
                let score = Double(decoder.likelihoods(of: path, at: start..<place + 1).min() ?? 0)
                found.append(FoundEntity(tokens: tokens, type: type, score: score))
                // A model may put an end where nothing began; entities do not overlap even then.
                start = place + 1
            }
        }
        return found
    }
}
