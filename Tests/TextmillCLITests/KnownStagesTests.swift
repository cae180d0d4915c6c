import Foundation
import Testing
import Textmill

@testable import TextmillCLI

@Suite struct KnownStagesTests {
    private struct ReciteVerse: Stage {
        static let contract = Contract(provides: ["recited"])
        @Setting("What is recited.", file: "verse.txt") var verse: TextFile?
        func process(_ document: inout Document) { document["recited"] = [Annotation(0..<0, label: verse?.text)] }
    }

    @Test func aStageOfTheHostReadsItsFileInTheFolderThatTheHostNames() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textmill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("roses".utf8).write(to: folder.appendingPathComponent("verse.txt"))

        try KnownStages.add([ReciteVerse.self], resources: folder.path)

        let definition = try #require(KnownStages.all.stage(named: "recite-verse"))
        let settings = PlacedValue(.null, at: Place(line: 1, column: 1))
        guard case .here(let stage) = try definition.make(settings, .nothing).place else { return }
        var document = Document(id: "d", text: "")
        try stage.process(&document)
        #expect(document["recited"].first?.label == "roses")
    }
}
