import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

/// What `Plugins/README.md` tells people to write, word for word.
@Suite struct ReadmeTests {
    private static let stages = Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (index, code) in try blocks(of: "swift").enumerated() {
            try code.write(to: folder.appendingPathComponent("\(index).swift"), atomically: true, encoding: .utf8)
        }
        return try Plugin(at: folder.path).stages
    }

    @Test func firstStageMarksWhatIsInCapitals() throws {
        let stage = try stage("mark-shouting")
        let marked = "Dear neighbours, the lift is out of order. ⟦PLEASE USE THE STAIRS.⟧ OK?"
        var document = Document(id: "1", text: MarkedText(marked).text)
        document[.sentences] =
            MarkedText("⟦Dear neighbours, the lift is out of order.⟧ ⟦PLEASE USE THE STAIRS.⟧ ⟦OK?⟧").annotations
        try stage.process(&document)
        #expect(MarkedText(document, layer: "shouting").description == marked)
    }

    @Test func secondStageCalmsDown() throws {
        var document = Document(id: "1", text: "!!! Wow!! No! Я!!!!")
        document["words"] = MarkedText("!!! ⟦Wow!!⟧ No! Я!!!!").annotations
        try stage("calm-down").process(&document)
        #expect(MarkedText(document, layer: "words").description == "! ⟦Wow!⟧ No! Я!")
    }

    @Test func thirdStageMarksTheWordsOfItsFile() throws {
        let definition = try #require(try Self.stages.get().first { $0.name == "mark-listed" })
        let words = PlacedValue(.scalar("mine.txt"), at: Place(line: 1, column: 1))
        let settings = PlacedValue(
            .map([PlacedValue.Entry(key: PlacedValue(.scalar("words"), at: words.place), value: words)]),
            at: words.place)
        let work = try definition.make(settings) { _ in "lift\nreading room\n" }
        guard case .here(let stage) = work.place else { return }
        let marked = "The ⟦lift⟧ in the ⟦reading room⟧, not uplifting."
        #expect(try marks(of: stage, on: "listed", in: marked) == marked)
    }

    @Test(.enabled(if: StageRegistry.stock.stage(named: "split-sentences") != nil))
    func thePipelineRunsOnTheText() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("Shouting"), withIntermediateDirectories: true)
        func write(_ text: String, to name: String) throws {
            try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        try write(Self.blocks(of: "swift")[0], to: "Shouting/MarkShouting.swift")
        try write(Self.blocks(of: "yaml")[0], to: "shouting.yaml")
        let checked = try CheckedFile(
            path: folder.appendingPathComponent("shouting.yaml").path, stock: .stock, environment: { _ in nil })
        var document = Document(id: "1", text: try Self.blocks(of: "text")[0])
        for case .here(let stage) in checked.plan.steps.map(\.work.place) { try stage.process(&document) }
        #expect(document["shouting"].map { String(document[$0]) } == ["PLEASE USE THE STAIRS."])
    }

    private func stage(_ name: String) throws -> any Stage {
        try #require(try Self.stages.get().first { $0.name == name }?.type).init()
    }

    /// The code blocks of a language, in order.
    private static func blocks(of language: String) throws -> [String] {
        let text = try String(contentsOfFile: "\(EveryPlugin.folder)/README.md", encoding: .utf8)
        return text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.compactMap { _, block in
            block.hasPrefix("\(language)\n") ? String(block.dropFirst(language.count + 1)) : nil
        }
    }
}
