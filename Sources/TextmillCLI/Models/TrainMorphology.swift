import ArgumentParser
import TextmillLanguage

/// Trains a tagger of morphology.
struct TrainMorphology: ModelCommand {
    static let configuration = CommandConfiguration(
        commandName: "morphology",
        abstract: "Train a tagger of parts of speech, features and lemmas.",
        discussion: """
            Treebanks are files in CoNLL-U. Those of '--also', marked in another way, are learned beside '--data' with a \
            table of weights of their own. With '--language ru' the lexicon inside the program helps. In a pipeline the \
            model is named so: 'tag-morphology: {model: my.model}'. The same files, settings and seed give the same bytes.

            EXAMPLES
              textmill train morphology --language en --data a.conllu --to my.model
              textmill train morphology --language ru --data a.conllu --folds 2
            """)

    @Option(parsing: .upToNextOption, help: "Treebanks to learn.") var data: [String]
    @Option(parsing: .upToNextOption, help: "Treebanks marked in another way, learned beside.") var also: [String] = []
    @OptionGroup var target: ModelOptions
    @OptionGroup var options: TrainingOptions

    func work() throws {
        let others = try also.flatMap(Self.treebank)
        if let folds = target.folds { try crossValidate(folds, others) }
        guard let path = target.model else { return }
        let bytes = try bytes(learning: data.flatMap(Self.treebank), others)
        try write(bytes, to: path)
        Terminal.complain("\(path): \(bytes.count) bytes\n")
    }

    static func treebank(_ path: String) throws -> [MarkedSentence] {
        let sentences = MarkedSentence.read(conllu: try MarkedFile.text(at: path))
        guard !sentences.isEmpty else { throw DataFileError(path, "has no sentence in CoNLL-U") }
        return sentences
    }

    /// Scores each treebank on the sentences that were not learned.
    private func crossValidate(_ folds: Int, _ others: [MarkedSentence]) throws {
        let treebanks = try data.map(Self.treebank)
        guard treebanks.contains(where: { $0.count >= folds }) else {
            throw DataFileError(data.joined(separator: "', '"), "has fewer sentences than '--folds' says")
        }
        var tallies = treebanks.map { _ in MorphologyTally() }
        for fold in 0..<folds {
            let learned = treebanks.flatMap { $0.enumerated().filter { $0.offset % folds != fold }.map(\.element) }
            let file = try ModelFile(ModelMemory(copying: bytes(learning: learned, others)))
            let tagger = try MorphologyTagger(file, lexicon: lexicon)
            for (place, sentences) in treebanks.enumerated() {
                for (number, sentence) in sentences.enumerated() where number % folds == fold {
                    tallies[place].add(sentence, by: tagger)
                }
            }
        }
        for (path, tally) in zip(data, tallies) { print(ScoreMorphology.text(path, tally), terminator: "") }
    }

    private func bytes(learning sentences: [MarkedSentence], _ others: [MarkedSentence]) throws -> [UInt8] {
        var trainer = MorphologyTrainer(lexicon: lexicon, settings: options.settings)
        trainer.learn(sentences, beside: others, epochs: options.epochs) { Terminal.complain("\($0)\n") }
        var writer = ModelFileWriter(
            card: try target.card.map { try MarkedFile.text(at: $0) }
                ?? #"{"kind": "morphology", "language": "\#(target.language)"}"#)
        trainer.write(to: &writer)
        return writer.bytes
    }

    private var lexicon: RussianLexicon? { target.language == "ru" ? .shipped : nil }
}
