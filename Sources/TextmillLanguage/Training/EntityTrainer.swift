import Textmill

/// Makes a tagger of entities from marked texts.
public struct EntityTrainer {
    private let scheme: LabelScheme
    private let vocabulary: Vocabulary?
    private let splitter = SentenceSplitter()
    /// The chain that is trained.
    public var chain: ChainTrainer

    /// There are at most so many types: each has four labels, and all labels with that of what is nothing go in a byte.
    public static let mostTypes = 63

    /// A trainer for entities of `types`, at most `mostTypes`, which sees of words what `vocabulary` knows.
    /// The more `recall` is above 0, the more is found, and the more of it wrongly.
    public init(
        types: [String], vocabulary: Vocabulary?, recall: Float = 0, settings: TrainingSettings = TrainingSettings()
    ) {
        scheme = LabelScheme(types: types)
        self.vocabulary = vocabulary
        chain = ChainTrainer(labels: scheme.labels, settings: settings)
        chain.handicaps = ["O": recall]
    }

    /// The corpus that the marked texts make. Where two entities share a token, the first stays.
    public func corpus(of texts: [MarkedEntities]) -> TaggedCorpus {
        var corpus = TaggedCorpus()
        for text in texts {
            let sentences = splitter.sentences(in: text.text)
            text.text.withBytes { bytes in
                var features = EntityFeatures(bytes, WordSpans(bytes, sentences: sentences), vocabulary: vocabulary)
                let labels = labels(of: text.entities, on: features.spans)
                for sentence in features.spans.sentences {
                    features.readAll(sentence)
                    corpus.add(features.list, labels: labels[sentence])
                }
            }
        }
        return corpus
    }

    private func labels(of entities: [TaggedEntity], on spans: WordSpans) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: spans.tokens.count)
        let entities = entities.sorted { ($0.span.lowerBound, $1.span.count) < ($1.span.lowerBound, $0.span.count) }
        var next = 0
        for sentence in spans.sentences {
            var token = sentence.lowerBound
            while next < entities.count, token < sentence.upperBound {
                let entity = entities[next]
                while token < sentence.upperBound, spans.tokens[token].end <= entity.span.lowerBound {
                    token += 1
                }
                guard token < sentence.upperBound else { break }
                var end = token
                while end < sentence.upperBound, spans.tokens[end].start < entity.span.upperBound { end += 1 }
                mark(token..<end, entity.label, in: &labels)
                (token, next) = (max(token, end), next + 1)
            }
        }
        return labels
    }

    private func mark(_ tokens: Range<Int>, _ label: String, in labels: inout [UInt8]) {
        guard let type = scheme.types.firstIndex(of: label) else { return }
        for token in tokens {
            labels[token] = scheme.label(
                type, isFirst: token == tokens.lowerBound, isLast: token == tokens.upperBound - 1)
        }
    }

    /// Adds the tagger to a model file, with the weights that all corpora share and those of the table `table`.
    public func write(adding table: String, to file: inout ModelFileWriter) {
        chain.write("entities", adding: table, to: &file, isAllowed: LabelScheme.isAllowed)
    }
}
