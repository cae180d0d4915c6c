import Foundation
import Textmill
import TextmillStages

@testable import TextmillPipeline

/// A pipeline with tests, in files that are gone with it.
struct TestScratch {
    /// Drops documents that say so, fails on others, and marks nothing.
    struct Refuse: Stage {
        static let contract = Contract(provides: [])

        func process(_ document: inout Document) throws {
            if document.text == "drop" { document.drop(because: "it asked to be dropped") }
            if document.text == "fail" { throw Diagnostic.error("it asked to fail") }
        }
    }

    /// Marks every `|`, two overlapping spans on `[[`, and nothing else; its spans come from behind.
    struct MarkOdd: Stage {
        static let contract = Contract(provides: ["odd"])

        func process(_ document: inout Document) {
            for (offset, byte) in document.text.utf8.enumerated() {
                if byte == UInt8(ascii: "|") {
                    document["odd"].insert(Annotation(offset..<offset + 1, label: "b"), at: 0)
                }
                if byte == UInt8(ascii: "[") { document["odd"].append(Annotation(offset..<document.text.utf8.count)) }
            }
        }
    }

    let folder: ScratchFolder
    static let stages = StageRegistry(StageRegistry.stock.types + [Refuse.self, MarkOdd.self])

    /// The pipeline of `stages`, as YAML has a list, with `tests` beside it.
    init(stages: String, tests: String) throws {
        folder = try ScratchFolder()
        try folder.put("stages: \(stages)\n", at: "p.yaml")
        try folder.put(tests, at: "p.test.yaml")
    }

    /// The file of tests.
    var tests: String {
        get throws { try String(contentsOfFile: folder.path + "/p.test.yaml", encoding: .utf8) }
    }

    func suite(environment: [String: String] = [:]) throws -> TestSuite {
        let checked = try CheckedFile(
            path: folder.path + "/p.yaml", stock: Self.stages, environment: { environment[$0] })
        return try TestSuite(
            at: TestSuite.path(beside: folder.path + "/p.yaml"), of: checked, environment: { environment[$0] })
    }

    /// What is told of all tests, without the folder.
    func lines() throws -> [String] {
        let suite = try suite()
        return suite.tests.flatMap { suite.run($0).lines.map { $0.replacing(folder.path + "/", with: "") } }
    }

    /// The file of tests after an update, which leaves nothing to update.
    func updated() throws -> String {
        let suite = try suite()
        try suite.update(from: suite.tests.map(suite.run))
        return try tests
    }
}
