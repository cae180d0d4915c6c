import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages

@testable import TextmillCLI

@Suite struct PythonTemplateTests {
    private let template: StageTemplate

    init() throws { template = StageTemplate(name: try StageName("MarkCapitals", taken: [])) }

    @Test func moduleInTheProgramIsTheOneInPlugins() throws {
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
        let file = root.appendingPathComponent("Plugins/python/textmill.py")
        #expect(PythonModule.text == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test func pipelineIsSoundAndHasTheSettingOfTheSwiftForm() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try NewFile.write(template.pythonFiles.map { NewFile(path: "\(folder.path)/\($0.path)", text: $0.text) })
        let checked = try CheckedFile(
            path: "\(folder.path)/mark-capitals.yaml", stock: .stock, environment: { _ in nil })
        let stage = try #require(checked.stages.stage(named: "mark-capitals"))
        #expect(stage.contract.provides == ["mark-capitals"])
        #expect(stage.settings.map(\.name) == ["minimum"])
    }
}
