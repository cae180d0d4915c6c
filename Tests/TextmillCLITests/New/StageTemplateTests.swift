import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages
import TextmillTesting

@testable import TextmillCLI

@Suite struct StageTemplateTests {
    private let template: StageTemplate

    init() throws { template = StageTemplate(name: try StageName("MarkCapitals", taken: [])) }

    @Test func pipelineRunsAndMarksWhatItsTestSays() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try NewFile.write(
            template.pluginFiles.map { NewFile(path: "\(folder.path)/\($0.path)", text: $0.text) })
        let checked = try CheckedFile(
            path: "\(folder.path)/mark-capitals.yaml", stock: .stock, environment: { _ in nil })
        #expect(checked.plan.steps.map(\.name) == ["mark-capitals"])
        let stage = try #require(checked.stages.stage(named: "mark-capitals")?.type).init()
        let expected = "The ⟦STAIRS⟧ are closed, OK?"
        #expect(try marks(of: stage, on: "mark-capitals", in: expected) == expected)
        #expect(template.pluginFiles.contains { $0.path.hasSuffix(".test.yaml") && $0.text.contains(expected) })
    }

    @Test func nothingIsOverwritten() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let second = NewFile(path: "\(folder.path)/b.txt", text: "old")
        try NewFile.write([second])
        #expect(throws: (any Error).self) {
            try NewFile.write([
                NewFile(path: "\(folder.path)/a.txt", text: "new"), NewFile(path: second.path, text: "new"),
            ])
        }
        #expect(try String(contentsOfFile: second.path, encoding: .utf8) == "old")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/a.txt"))
    }
}
