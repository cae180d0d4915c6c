import ArgumentParser
import Testing

@testable import TextmillCLI

struct TrainingOptionsTests {
    private let entities = ["--data", "a.jsonl", "--to", "a.model"]

    @Test(arguments: [
        ["--rate", "nan"], ["--rate", "0"], ["--rate", "inf"], ["--recall", "5000000"], ["--recall", "nan"],
        ["--also-epochs", "9223372036854775807"], ["--silver-epochs", "0"], ["--rounds", "0"], ["--dropout", "1"],
        ["--least-weight", "101"], ["--bits", "40"], ["--epochs", "0"], ["--folds", "1"],
    ])
    func whatNoTrainingCanTakeIsRefused(_ words: [String]) {
        let error = #expect(throws: (any Error).self) { try TrainEntities.parse(entities + words) }
        #expect(error.map { TrainEntities.message(for: $0) }?.contains("'\(words[0])' must be from") == true)
    }

    @Test func aTrainingMustComeToSomething() {
        #expect(throws: (any Error).self) { try TrainEntities.parse(["--data", "a.jsonl"]) }
        #expect(throws: (any Error).self) { try TrainMorphology.parse(["--data", "a.conllu"]) }
        #expect(throws: (any Error).self) {
            try TrainEntities.parse(entities + ["--held", "b.jsonl", "--rounds", "2"])
        }
        #expect(throws: Never.self) { try TrainEntities.parse(entities + ["--held", "b.jsonl"]) }
    }
}
