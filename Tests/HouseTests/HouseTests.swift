import Foundation
import Testing
import Textmill
import TextmillPipeline
import TextmillStages

/// What people forget.
@Suite struct HouseTests {
    @Test(arguments: StageRegistry.stock.names)
    func eachStageHasItsTestsItsSentenceAndItsHelp(_ name: String) throws {
        let stage = try #require(StageRegistry.stock.stage(named: name))
        let type = try #require(stage.type)
        let tests = Project.files(in: "Tests/TextmillStagesTests", ending: "/\(type)Tests.swift")
        #expect(tests.count == 1, "no test file of the name \(type)Tests.swift")
        #expect(stage.purpose.hasSuffix(".") && stage.purpose.first?.isUppercase == true)
        for setting in stage.settings {
            #expect(setting.help.hasSuffix(".") && setting.help.first?.isUppercase == true, "\(name): \(setting.name)")
        }
    }

    @Test func eachStageOfTheStockIsInTheList() throws {
        let conforming = try Project.files(in: "Sources/TextmillStages", ending: ".swift").filter {
            try Project.text($0).contains(": Stage {")
        }
        #expect(conforming.count == StageRegistry.stock.stages.count)
    }

    @Test(arguments: Project.pipelines)
    func eachReadyPipelinePlans(_ path: String) throws {
        _ = try CheckedFile(path: "\(Project.root)/\(path)", stock: .stock, environment: { _ in nil })
    }

    @Test func theReadmesTableOfStagesIsTheRegistrys() throws {
        let rows = StageRegistry.stock.stages.map { "| `\($0.name)` | \($0.purpose) |" }
        #expect(try Project.text("README.md").contains("| --- | --- |\n" + rows.joined(separator: "\n") + "\n\n"))
    }

    @Test(arguments: ["README.md", "Pipelines/README.md"])
    func eachPipelineInTheDocumentsPlans(_ path: String) throws {
        let blocks = try Project.blocks(of: "yaml", in: path)
        #expect(!blocks.isEmpty)
        for block in blocks {
            var problems = Diagnostics()
            let file = PipelineFile.read(
                Array(block.utf8), in: "\(Project.root)/Pipelines", environment: { _ in nil }, noting: &problems)
            let named = try #require(file)
            if named.plugins.isEmpty { _ = problems.collect { try Plan(named, stages: .stock) } }
            #expect(problems.all.isEmpty, "\(path):\n\(block)\n\(problems.all)")
        }
    }

    @Test func eachReadyPipelineHasTests() {
        let tests = Project.files(in: "Pipelines", ending: ".test.yaml")
        #expect(tests.compactMap(TestSuite.pipeline(of:)) == Project.pipelines)
    }

    @Test(arguments: Project.files(in: "Pipelines", ending: ".test.yaml"))
    func eachTestOfAPipelinePasses(_ path: String) throws {
        let pipeline = try #require(TestSuite.pipeline(of: path))
        let checked = try CheckedFile(
            path: "\(Project.root)/\(pipeline)", stock: .stock, environment: { _ in nil })
        let suite = try TestSuite(at: "\(Project.root)/\(path)", of: checked, environment: { _ in nil })
        #expect(!suite.tests.isEmpty)
        for test in suite.tests { #expect(suite.run(test).lines == []) }
    }

    @Test func eachTestInTheDocumentsPasses() throws {
        var count = 0
        for path in ["README.md", "Pipelines/README.md"] {
            for block in try Project.blocks(of: "yaml", in: path) where block.contains("\ntests:\n") {
                let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
                defer { try? FileManager.default.removeItem(at: file) }
                try block.write(to: file, atomically: true, encoding: .utf8)
                let suite = TestSuite(
                    in: try CheckedFile(path: file.path, stock: .stock, environment: { _ in nil }))
                for test in suite.tests { #expect(suite.run(test).lines == [], "\(path)") }
                count += suite.tests.count
            }
        }
        #expect(count >= 4)
    }

    @Test func onlyOneFileKnowsEachLibrary() throws {
        for (name, folder, most) in [
            ("import CYAML", "Sources", 2), ("import CZlib", "Sources", 1), ("import CXXHash", "Sources", 1),
            ("import Foundation", "Sources/TextmillLanguage", 0),
            ("import Foundation", "Sources/Textmill", 0), ("import Foundation", "Sources/TextmillStages", 0),
        ] {
            let files = try Project.files(in: folder, ending: ".swift").filter { try Project.text($0).contains(name) }
            #expect(files.count <= most, "\(name): \(files)")
        }
    }

    @Test func dispatchIsKnownInOneFolderOfThePipeline() throws {
        let files = try Project.files(in: "Sources/TextmillPipeline", ending: ".swift").filter {
            try Project.text($0).contains("import Dispatch")
        }
        #expect(files.allSatisfy { $0.hasPrefix("Sources/TextmillPipeline/Running/") }, "\(files)")
    }

    @Test func noFileOfTheSourcesIsAHall() throws {
        for path in Project.files(in: "Sources", ending: ".swift") {
            #expect(
                try Project.text(path).split(separator: "\n", omittingEmptySubsequences: false).count <= 301, "\(path)")
        }
    }
}
