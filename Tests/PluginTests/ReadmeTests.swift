import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

/// What `Plugins/README.md` and `Plugins/python/README.md` tell people to do, word for word.
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
        let work = try definition.make(settings, SettingNode.FileReading { _ in "lift\nreading room\n" })
        guard case .here(let stage) = work.place else { return }
        let marked = "The ⟦lift⟧ in the ⟦reading room⟧, not uplifting."
        #expect(try marks(of: stage, on: "listed", in: marked) == marked)
    }

    @Test func firstStageIsWrittenAndRunByFollowingThePage() throws {
        let walkthrough = try Walkthrough("Write one", of: "README.md")
        defer { walkthrough.remove() }
        let shown = try walkthrough.follow()
        #expect(shown.contains("shouting: 1\n") && shown.contains("PLEASE USE THE STAIRS."), "\(shown)")
    }

    @Test func stageInPythonIsWrittenAndRunByFollowingThePage() throws {
        let walkthrough = try Walkthrough("A stage in five minutes", of: "python/README.md")
        defer { walkthrough.remove() }
        let shown = try walkthrough.follow()
        #expect(shown.contains("numbers: 1\n") && shown.contains("number 1200  (value 1200)"), "\(shown)")
        let test = try #require(try Self.blocks(of: "python", page: "python/README.md").first { $0.contains("assert") })
        _ = try walkthrough.run("python3", "-c", test, in: "Plugins/MarkNumbers")
    }

    private func stage(_ name: String) throws -> any Stage {
        try #require(try Self.stages.get().first { $0.name == name }?.type).init()
    }

    /// The code blocks of a language, in order.
    private static func blocks(of language: String, page: String = "README.md") throws -> [String] {
        let text = try String(contentsOfFile: "\(EveryPlugin.folder)/\(page)", encoding: .utf8)
        return text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.compactMap { _, block in
            block.hasPrefix("\(language)\n") ? String(block.dropFirst(language.count + 1)) : nil
        }
    }
}
