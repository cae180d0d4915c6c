import Textmill

/// Trains a tagger of morphology on treebanks.
public struct MorphologyTrainer {
    private let lexicon: RussianLexicon?
    private let settings: TrainingSettings
    private var trainers: [(chain: MorphologyChain, trainer: ChainTrainer)] = []
    private var lemmas = LemmaTableWriter()

    /// The table of weights of the treebanks whose way is learned.
    private static let table = "data"

    /// A trainer; with a `lexicon`, the tagger will need the same. Without, only part of speech and lemma are learned.
    public init(lexicon: RussianLexicon?, settings: TrainingSettings = TrainingSettings()) {
        (self.lexicon, self.settings) = (lexicon, settings)
    }

    /// Learns `sentences`, and beside them `others`, which were marked in another way. `report` is told what is done.
    public mutating func learn(
        _ sentences: [MarkedSentence], beside others: [MarkedSentence] = [], epochs: Int,
        report: (String) -> Void = { _ in }
    ) {
        let chains = lexicon == nil ? [MorphologyChain.speech] : MorphologyChain.allCases
        for chain in chains {
            let labels = Set((sentences + others).flatMap { $0.morphology.map { chain.label($0.grammar) } }).sorted()
            var trainer = ChainTrainer(labels: labels, settings: settings)
            var corpora = [(corpus(of: sentences, chain, labels), Self.table)]
            if !others.isEmpty { corpora.append((corpus(of: others, chain, labels), "others")) }
            trainer.learn(TrainingStage(corpora, epochs: epochs)) { epoch, _ in
                report("\(chain.rawValue): epoch \(epoch) of \(epochs)")
                return true
            }
            trainers.append((chain, trainer))
        }
        lemmas = LemmaLearner(lexicon: lexicon).lemmas(of: sentences, beside: others)
    }

    private func corpus(of sentences: [MarkedSentence], _ chain: MorphologyChain, _ labels: [String]) -> TaggedCorpus {
        let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, UInt8($0)) })
        var corpus = TaggedCorpus()
        var features = MorphologyFeatures()
        for sentence in sentences {
            sentence.text.withBytes { features.read(sentence.words[...], in: $0, lexicon) }
            corpus.add(features.list, labels: sentence.morphology.map { numbers[chain.label($0.grammar)] ?? 0 })
        }
        return corpus
    }

    /// Adds the tagger to a model file.
    public func write(to file: inout ModelFileWriter) {
        for (chain, trainer) in trainers { trainer.write(chain.rawValue, adding: Self.table, to: &file) }
        lemmas.write(to: &file)
    }
}
