import Testing
import Textmill

@testable import TextmillCLI
@testable import TextmillPipeline

@Suite struct MissingLayerTests {
    private func passage(marking layers: [String]) -> OutputReader.Passage {
        func record(_ fields: [(String, FieldValue)]) -> FieldValue {
            .record(fields.map { FieldValue.Field(name: $0.0, value: $0.1) })
        }
        let marked = record([("layers", record(layers.map { ($0, .list([])) }))])
        return OutputReader.Passage(
            ledger: record([("id", .string("a.txt"))]),
            stages: [
                OutputReader.StageResult(stage: "01-clean-text", record: record([("id", .string("a.txt"))])),
                OutputReader.StageResult(stage: "02-tag", record: marked),
                OutputReader.StageResult(stage: "03-tag-again", record: marked),
            ])
    }

    @Test func suggestsTheLayerThatMayHaveBeenMeant() {
        let missing = MissingLayer("sentence", of: passage(marking: ["sentences", "entities"]))
        #expect(missing.text == "error: no stage marked a layer 'sentence' on 'a.txt'\n    did you mean 'sentences'?\n")
    }

    @Test func listsTheLayersThereAre() {
        let missing = MissingLayer("nosuch", of: passage(marking: ["sentences", "entities"]))
        #expect(missing.text.hasSuffix("    there is 'sentences', 'entities'\n"))
        #expect(MissingLayer("nosuch", of: passage(marking: [])).text.hasSuffix("    nothing was marked\n"))
    }
}
