import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct InputsTests {
    @Test func readsEntriesInOrderAndFilesByTheirPathsBytes() throws {
        let folder = try InputFolder([
            "b.txt": "Б", "docs/a/x.txt": "1", "docs/a-b.txt": "2", "docs/a0.txt": "3", "docs/Z.txt": "4",
            "docs/я.txt": "5", "docs/.hidden": "no", "docs/.git/x.txt": "no",
        ])
        #expect(
            try folder.read("b.txt", "docs").map(\.description) == [
                "b.txt = Б", "docs/Z.txt = 4", "docs/a-b.txt = 2", "docs/a/x.txt = 1", "docs/a0.txt = 3",
                "docs/я.txt = 5",
            ])
    }

    @Test func readsAFileThatTwoEntriesNameForTheFirstOfThem() throws {
        let folder = try InputFolder(["docs/a.txt": "1", "docs/b.txt": "2", "docs/c.md": "3"])
        #expect(
            try folder.read("docs/b.txt", "docs/*.txt", "./docs//b.txt", "docs").map(\.name) == [
                "docs/b.txt", "docs/a.txt", "docs/c.md",
            ])
    }

    @Test func namesDocumentsAsTheirEntryDoes() throws {
        let folder = try InputFolder(["docs/a.txt": "1"])
        #expect(try folder.read("./docs/./a.txt").map(\.name) == ["docs/a.txt"])
        #expect(try folder.read("docs/").map(\.name) == ["docs/a.txt"])
        #expect(try folder.read(".").map(\.name) == ["docs/a.txt"])
        #expect(try folder.read("docs/../docs/a.txt").map(\.name) == ["docs/../docs/a.txt"])
        #expect(try folder.read("\(folder.path)/docs").map(\.name) == ["\(folder.path)/docs/a.txt"])
    }

    @Test func readsRecordsAmongTexts() throws {
        let folder = try InputFolder([
            "a.txt": "один", "b.jsonl": #"{"id":"x","text":"два"}"# + "\n\n" + #"{"text":"три"}"#, "c.NDJSON": "{}",
        ])
        let read = try folder.read(".").map(\.description)
        #expect(read.dropLast() == ["a.txt = один", "x = два", "b.jsonl:3 = три"])
        #expect(read.last?.hasPrefix("c.NDJSON:1 ! line 1, byte 1: the record has no text 'text'") == true)
    }
}
