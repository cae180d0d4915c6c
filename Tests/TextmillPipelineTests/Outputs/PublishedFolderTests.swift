import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

struct PublishedFolderTests {
    private let scratch: ScratchFolder
    private let outcomes: [Outcome]

    init() throws {
        scratch = try ScratchFolder()
        outcomes = try (0..<5).map { try .rain(id: "id/\($0)") }
    }

    @Test(arguments: OutputSettings.Layout.allCases, OutputSettings.Layout.allCases)
    func replacesAnEarlierRunAndNothingElse(
        _ first: OutputSettings.Layout, _ second: OutputSettings.Layout
    ) throws {
        _ = try OutputFolder.run(outcomes, to: scratch.out, stages: 3, settings: .of(layout: first))
        try scratch.put("mine", at: "out/02-2/notes.json")
        try scratch.put("mine", at: "out/notes.txt")
        _ = try OutputFolder.run([.rain(id: "b")], to: scratch.out, stages: 1, settings: .of(layout: second))
        let file = second == .parts ? "part-00000.jsonl" : "b.json"
        #expect(
            scratch.published.keys.sorted() == [
                "01-1/\(file)", "02-2/notes.json", "documents/\(file)", "ledger.jsonl", "notes.txt", "run.json",
            ])
        #expect(!FileManager.default.fileExists(atPath: scratch.out + "/03-3"))
    }

    @Test func leavesAFolderAloneThatIsNotItsOwn() throws {
        try scratch.put("mine", at: "out/notes.txt")
        #expect(throws: OutputError.foreignFolder(path: scratch.out, example: "notes.txt")) {
            try OutputFolder.run(outcomes, to: scratch.out)
        }
        #expect(scratch.files() == ["notes.txt": "mine"])
    }

    @Test func refusesWhatCannotBeAFolder() throws {
        try scratch.put("mine", at: "file")
        let error = #expect(throws: OutputError.self) { try OutputFolder.run(outcomes, to: scratch.path + "/file") }
        #expect(error?.description == "cannot open the folder '\(scratch.path)/file': not a directory")
        #expect(throws: OutputError.self) { try OutputFolder.run(outcomes, to: scratch.path + "/file/out") }
        #expect(throws: OutputError.self) { try OutputFolder.run(outcomes, to: "/proc/no-such-folder") }
    }

    @Test func makesTheFoldersAbove() throws {
        _ = try OutputFolder.run(outcomes, to: scratch.path + "/a/b/out/")
        #expect(FileManager.default.fileExists(atPath: scratch.path + "/a/b/out/run.json"))
    }

    @Test func overwritesNoFileThatIsInTheWay() throws {
        _ = try OutputFolder.run([], to: scratch.out)
        try scratch.put("mine", at: "out/documents/part-00000.jsonl")
        #expect(throws: OutputError.inTheWay(path: scratch.out + "/documents/part-00000.jsonl")) {
            try OutputFolder.run(outcomes, to: scratch.out, stages: 1)
        }
        #expect(scratch.text("documents/part-00000.jsonl") == "mine")
        #expect(scratch.text("01-1/part-00000.jsonl") == nil)
    }

    @Test(arguments: ["01-1", "documents", ".textmill/ledger"])
    func followsNoLink(_ name: String) throws {
        try scratch.put("", at: "out/.textmill/lock")
        try scratch.put("mine", at: "elsewhere/notes.txt")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.out + "/" + name, withDestinationPath: scratch.path + "/elsewhere")
        #expect(throws: OutputError.self) { try OutputFolder.run(outcomes, to: scratch.out, stages: 1) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/elsewhere") == ["notes.txt"])
    }

    @Test func lendsTheFolderToOneRunAtATime() throws {
        let record = RunRecord(of: .of(0), from: "p.yaml", holding: [], outputs: .of())
        let first = try OutputFolder(at: scratch.out, for: record)
        #expect(throws: OutputError.locked(path: scratch.out)) { try OutputFolder(at: scratch.out, for: record) }
        withExtendedLifetime(first) {}
        _ = consume first
        #expect(throws: Never.self) { try OutputFolder(at: scratch.out, for: record) }
    }
}
