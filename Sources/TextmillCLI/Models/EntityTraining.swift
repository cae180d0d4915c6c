import Foundation
import Textmill
import TextmillLanguage

/// One training of a tagger of entities, stage after stage.
struct EntityTraining {
    private let command: TrainEntities
    private let texts: [MarkedEntities]
    private let others: [(name: String, texts: [MarkedEntities])]
    private let silver: [MarkedEntities]
    private let vocabulary: VocabularySource?
    private var trainer: EntityTrainer
    private let tally = EntityTally.Mode.exact
    /// What cross-validation gave, for the card.
    private var scores: [String: Double] = [:]

    /// The table of weights of the texts that are learned last.
    private static let table = "data"

    init(_ command: TrainEntities) throws {
        self.command = command
        texts = try command.data.flatMap { try MarkedFile(path: $0).texts() }
        others = try command.also.map { ($0, try MarkedFile(path: $0).texts()) }
        silver = try command.silver.flatMap { try MarkedFile(path: $0).texts() }
        vocabulary = try command.vocabulary.map { try VocabularySource(path: $0) }
        let types = Set(texts.flatMap { $0.entities.map(\.label) }).sorted()
        let names = command.data.joined(separator: "', '")
        guard !types.isEmpty else { throw DataFileError(names, "marks no entity") }
        guard types.count <= EntityTrainer.mostTypes else {
            throw DataFileError(names, "marks \(types.count) types; a model has room for \(EntityTrainer.mostTypes)")
        }
        guard texts.count >= command.target.folds ?? 1 else {
            throw DataFileError(names, "has fewer texts than '--folds' says")
        }
        trainer = EntityTrainer(
            types: types, vocabulary: vocabulary?.vocabulary, recall: command.recall,
            settings: command.options.settings)
    }

    /// Learns what comes before the texts themselves.
    mutating func learnFirst() throws {
        if !silver.isEmpty {
            let corpus = trainer.corpus(of: silver)
            say("\(silver.count) silver texts, \(corpus.labels.count) tokens")
            let stage = TrainingStage([(corpus, "silver")], weight: 0.5, epochs: command.silverEpochs)
            try learn(stage, table: "silver", held: try heldTexts())
            trainer.chain.forget("silver")
        }
        guard !others.isEmpty else { return }
        let corpora = others.map { (corpus: trainer.corpus(of: $0.texts), table: $0.name) }
        say("\(others.reduce(0) { $0 + $1.texts.count }) texts by other rules")
        try learn(TrainingStage(corpora, epochs: command.alsoEpochs), table: "", held: try heldTexts())
        for (name, _) in others { trainer.chain.forget(name) }
    }

    /// Learns the texts themselves and writes the model.
    mutating func learnLast(to path: String) throws {
        let held = try heldTexts()
        say("\(texts.count) texts")
        if held.isEmpty {
            trainer.chain.learn(stage(texts), rounds: command.rounds)
        } else {
            try learn(stage(texts), table: Self.table, held: held)
        }
        let bytes = try bytes(of: trainer, score: held.isEmpty ? nil : try Self.tally(trainer, held, self).total)
        try command.write(bytes, to: path)
        say("\(path): \(bytes.count) bytes")
    }

    private func stage(_ texts: [MarkedEntities]) -> TrainingStage {
        TrainingStage([(trainer.corpus(of: texts), Self.table)], epochs: command.options.epochs)
    }

    private func heldTexts() throws -> [MarkedEntities] {
        try command.held.map { try MarkedFile(path: $0).texts() } ?? []
    }

    /// Learns a stage; with texts held out, until they have gained nothing for two epochs, and what was best for them is
    /// kept.
    private mutating func learn(_ stage: TrainingStage, table: String, held: [MarkedEntities]) throws {
        let tables = Set(stage.corpora.map(\.table))
        var (best, bestEpoch, bestChain) = (-1.0, 0, ChainTrainer?.none)
        var (chain, watcher) = (trainer.chain, trainer)
        try chain.learn(stage) { epoch, chain in
            guard !held.isEmpty else {
                say("epoch \(epoch) of \(stage.epochs)")
                return true
            }
            watcher.chain = chain
            let score = try Self.tally(watcher, held, self, table: table).total.harmonicMean
            say("epoch \(epoch) of \(stage.epochs): held out \(score.percent)")
            if score > best { (best, bestEpoch, bestChain) = (score, epoch, chain.branch(keeping: tables)) }
            return epoch - bestEpoch < 2
        }
        trainer.chain = bestChain ?? chain
    }

    /// Trains on all folds but one, scores on that one, for each.
    mutating func crossValidate(_ folds: Int, found path: String?) throws {
        var random = SeededRandom(seed: command.options.seed)
        let order = texts.indices.shuffled(using: &random)
        var tallies = EntityTally.Mode.allCases.map { EntityTally($0) }
        var lines = ""
        for fold in 0..<folds {
            let held = order.enumerated().filter { $0.offset % folds == fold }.map { texts[$0.element] }
            let learned = order.enumerated().filter { $0.offset % folds != fold }.map { texts[$0.element] }
            var copy = trainer
            copy.chain = trainer.chain.branch()
            copy.chain.learn(stage(learned), rounds: command.rounds)
            let tagger = try Self.tagger(copy, self)
            for text in held {
                let entities = tagger.entities(in: text.text)
                for index in tallies.indices { tallies[index].add(entities, to: text) }
                lines += MarkedLine(text, found: entities).json
            }
            say("fold \(fold + 1) of \(folds): \(tallies[0].total.harmonicMean.percent) so far")
        }
        if let path { try command.write(lines.utf8, to: path) }
        for tally in tallies {
            print(ScoreTable.text(tally), terminator: "")
            for (type, counts) in tally.counts where tally.mode == .tokens {
                scores["tokens \(type)"] = counts.harmonicMean
            }
            if tally.mode != .tokens { scores[tally.mode.rawValue] = tally.total.harmonicMean }
        }
    }

    private static func tagger(_ trainer: EntityTrainer, _ job: EntityTraining, table: String = table) throws
        -> EntityTagger
    {
        try EntityTagger(ModelFile(ModelMemory(copying: job.bytes(of: trainer, score: nil, table: table))))
    }

    private static func tally(
        _ trainer: EntityTrainer, _ held: [MarkedEntities], _ job: EntityTraining, table: String = table
    ) throws -> EntityTally {
        let tagger = try tagger(trainer, job, table: table)
        var tally = EntityTally(job.tally)
        for text in held { tally.add(tagger.entities(in: text.text), to: text) }
        return tally
    }

    private func bytes(
        of trainer: EntityTrainer, score: EntityTally.Counts?, table: String = table
    ) throws -> [UInt8] {
        var writer = ModelFileWriter(card: try ModelCard(command, texts: texts, held: score, folds: scores).json)
        trainer.write(adding: table, to: &writer)
        try vocabulary?.write(to: &writer)
        return writer.bytes
    }

    private func say(_ line: String) { Terminal.complain("\(line)\n") }
}
