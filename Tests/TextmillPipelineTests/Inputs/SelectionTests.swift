import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct SelectionTests {
    @Test func tellsOfEveryEntryThatNamesNothing() throws {
        let folder = try InputFolder(["docs/a.txt": "", "docs/sub/b.md": ""])
        try FileManager.default.createDirectory(atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
        #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
        let wanted: KeyValuePairs = [
            "dosc": ("'dosc' is not there: no such file or folder", "did you mean 'docs'?"),
            "docs/b.txt": ("'docs/b.txt' is not there: no such file or folder", "did you mean 'docs/a.txt'?"),
            "nowhere/at/all": (
                "'nowhere/at/all' is not there: no such file or folder", "looked for '\(folder.path)/nowhere/at/all'"
            ),
            "docs/a.txt/x": (
                "'docs/a.txt/x' cannot be read: not a directory", "looked for '\(folder.path)/docs/a.txt/x'"
            ),
            "pipe": ("'pipe' is a FIFO, not a file", "to read what another program writes, name '-' and redirect it"),
            "docs/*.xml": ("'docs/*.xml' fits no file", "looked in '\(folder.path)/docs'"),
            "docs/s*": ("'docs/s*' fits no file", "it fits folders; did you mean 'docs/s*/**'?"),
            "dosc/*.txt": ("'dosc' is not there: no such file or folder", "did you mean 'docs'?"),
            "docs/[a": ("'docs/[a' is no pattern: its '[' is not closed", nil),
            "**.txt": ("'**.txt' is no pattern: '**' stands alone between slashes", "did you mean '**/*' or '*'?"),
            "empty": ("the folder 'empty' has no files", "looked in '\(folder.path)/empty'; hidden files are not read"),
            "": ("'documents' wants the path of a file, a folder, or a pattern", nil),
            "a\0b": ("'documents' wants the path of a file, a folder, or a pattern", nil),
        ]
        let entries = wanted.enumerated().map { line, pair in
            InputEntry(path: PlacedValue(.scalar(pair.key), at: Place(line: line + 1, column: 3)), in: folder.path)
        }
        let diagnostics = #expect(throws: Diagnostics.self) { try Inputs(entries) }
        #expect(diagnostics?.all.map(\.message) == wanted.map(\.value.0))
        #expect(diagnostics?.all.map(\.hint) == wanted.map(\.value.1))
        #expect(diagnostics?.all.compactMap(\.place?.line) == Array(1...wanted.count))
    }

    @Test func standardInputIsNamedOnce() {
        let entries = [3, 4].map { InputEntry(path: PlacedValue(.scalar("-"), at: Place(line: $0, column: 3))) }
        let diagnostics = #expect(throws: Diagnostics.self) { try Inputs(entries) }
        #expect(diagnostics?.all.map(\.message) == ["standard input is read once, and '-' is there twice"])
        #expect(diagnostics?.all.first?.place?.line == 4)
    }

    @Test func knowsWhichEntryWouldReadTheOutputs() throws {
        let folder = try InputFolder([
            "docs/a.txt": "", "docs/sub/b.txt": "", "more/c.txt": "", "one.txt": "", "old/d.jsonl": "",
        ])
        try folder.link("link", to: "docs")
        let reader = { (named: [String], output: String) in
            try Inputs(named.map { folder.entry($0) }).entry(reading: "\(folder.path)/\(output)")?.path.scalar
        }
        #expect(try reader(["one.txt", "docs"], "docs/out") == "docs")
        #expect(try reader(["docs"], "docs") == "docs")
        #expect(try reader(["docs"], "out") == nil)
        #expect(try reader(["docs"], "docs-out") == nil)
        #expect(try reader(["docs"], "docs/.out") == nil)
        #expect(try reader(["docs"], "./docs/../docs//out") == "docs")
        #expect(try reader(["docs"], "link/out") == "docs")
        #expect(try reader(["link"], "docs/out/deeper") == "link")
        #expect(try reader(["docs/*.txt"], "docs/out") == nil)
        #expect(try reader(["docs/*.txt"], "docs") == "docs/*.txt")
        #expect(try reader(["docs/*/*.txt"], "docs/out") == "docs/*/*.txt")
        #expect(try reader(["docs/s*/*.txt"], "docs/out") == nil)
        #expect(try reader(["**/*.txt"], "out") == "**/*.txt")
        #expect(try reader(["."], "out") == ".")
        #expect(try reader(["one.txt", "old/d.jsonl"], "old") == "old/d.jsonl")
        #expect(try reader(["docs/sub"], "docs") == "docs/sub")
        #expect(try reader(["one.txt"], "out") == nil)
    }
}
