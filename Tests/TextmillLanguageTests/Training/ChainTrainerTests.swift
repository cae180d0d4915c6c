import Testing
import TextmillLanguage

/// A language of four words: «да» is A at the start of a sentence and B behind «но», «но» is C, «и» is D.
@Suite struct ChainTrainerTests {
    private let labels = ["A", "B", "C", "D"]

    private func features(_ words: [String]) -> FeatureList {
        var list = FeatureList()
        for word in words {
            list.add(FeatureHash.of(UInt64(word.hashOfBytes), in: 1))
            list.add(FeatureHash.of(0, in: 2))
            list.endToken()
        }
        return list
    }

    private var corpus: TaggedCorpus {
        var corpus = TaggedCorpus()
        for _ in 0..<30 {
            corpus.add(features(["да", "и", "но", "да"]), labels: [0, 3, 2, 1])
            corpus.add(features(["но", "да"]), labels: [2, 1])
            corpus.add(features(["да"]), labels: [0])
        }
        return corpus
    }

    private func trained(_ stages: [TrainingStage], seed: UInt64 = 7, adding table: String = "own") -> [UInt8] {
        var settings = TrainingSettings()
        (settings.bits, settings.seed, settings.smallestWeight) = (10, seed, 0)
        var trainer = ChainTrainer(labels: labels, settings: settings)
        for stage in stages { trainer.learn(stage) }
        var writer = ModelFileWriter(card: "{}")
        trainer.write("words", adding: table, to: &writer)
        return writer.bytes
    }

    private func decoder(_ bytes: [UInt8]) throws -> ChainDecoder {
        ChainDecoder(try ChainModel("words", in: ModelFile(ModelMemory(copying: bytes))))
    }

    @Test func aLabelIsToldByTheOneBeforeIt() throws {
        var decoder = try decoder(trained([TrainingStage([(corpus, "own")], epochs: 8)]))
        let list = features(["да", "и", "но", "да", "и"])
        #expect(decoder.labels(of: list) == [0, 3, 2, 1, 3])
        #expect(decoder.labels(of: features(["но", "да"])) == [2, 1])
        #expect(decoder.labels(of: features(["да"])) == [0])
        #expect(decoder.labels(of: features([])) == [])
    }

    @Test func theSameSeedMakesTheSameBytesAndAnotherOneOthers() {
        let stage = TrainingStage([(corpus, "own")], epochs: 2)
        #expect(trained([stage]) == trained([stage]))
        #expect(trained([stage]) != trained([stage], seed: 8))
    }

    @Test func corporaThatDisagreeAreToldApartByTheirTables() throws {
        var other = TaggedCorpus()
        for _ in 0..<60 { other.add(features(["и", "да"]), labels: [2, 2]) }
        let stage = TrainingStage([(corpus, "own"), (other, "other")], epochs: 8)
        var own = try decoder(trained([stage]))
        var foreign = try decoder(trained([stage], adding: "other"))
        let list = features(["да", "и"])
        #expect(own.labels(of: list) == [0, 3])
        #expect(foreign.labels(of: list) == [2, 2])
    }

    @Test func stepsThatAreNotAllowedAreNotTaken() throws {
        var settings = TrainingSettings()
        settings.bits = 10
        var trainer = ChainTrainer(labels: labels, settings: settings)
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 4))
        var writer = ModelFileWriter(card: "{}")
        trainer.write("words", adding: "own", to: &writer) { from, to in from != "C" && !(from == "D" && to == nil) }
        var decoder = try decoder(writer.bytes)
        #expect(!decoder.labels(of: features(["но", "да", "но"])).dropLast().contains(2))
        #expect(decoder.labels(of: features(["и"])) != [3])
    }

    @Test func aBranchLearnsAloneAndTheTrunkStaysAsItWas() {
        func bytes(_ trainer: ChainTrainer) -> [UInt8] {
            var writer = ModelFileWriter(card: "{}")
            trainer.write("words", adding: "own", to: &writer)
            return writer.bytes
        }
        var settings = TrainingSettings()
        settings.bits = 10
        var trainer = ChainTrainer(labels: labels, settings: settings)
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 1))
        let before = bytes(trainer)
        var branch = trainer.branch(keeping: ["own"])
        #expect(bytes(branch) == before)
        branch.learn(TrainingStage([(corpus, "own")], epochs: 1))
        #expect(bytes(branch) != before && bytes(trainer) == before)
    }

    @Test func trainingEndsWhenItsWatcherSaysSo() {
        var trainer = ChainTrainer(labels: labels)
        var epochs: [Int] = []
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 5)) { epoch, _ in
            epochs.append(epoch)
            return epoch < 2
        }
        #expect(epochs == [1, 2])
    }

    @Test func moreLabelsThanARegisterHoldsAreLearnedToo() throws {
        let labels = (0..<21).map { "L\($0)" }
        var corpus = TaggedCorpus()
        for label in 0..<21 {
            for _ in 0..<20 { corpus.add(features(["w\(label)"]), labels: [UInt8(label)]) }
        }
        var settings = TrainingSettings()
        settings.bits = 12
        var trainer = ChainTrainer(labels: labels, settings: settings)
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 6))
        var writer = ModelFileWriter(card: "{}")
        trainer.write("words", adding: "own", to: &writer)
        var decoder = try decoder(writer.bytes)
        for label in 0..<21 { #expect(decoder.labels(of: features(["w\(label)"])) == [UInt8(label)]) }
    }

    @Test func aSentenceOfAHundredThousandTokensKeepsItsScoresInBounds() throws {
        var decoder = try decoder(trained([TrainingStage([(corpus, "own")], epochs: 8)]))
        let list = features(Array(repeating: ["но", "да"], count: 50_000).flatMap { $0 })
        let found = decoder.labels(of: list)
        #expect(found.suffix(4) == [2, 1, 2, 1])
    }
}

extension String {
    fileprivate var hashOfBytes: UInt64 {
        utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
