import Foundation
import Testing

@testable import TextmillPipeline

@Suite struct FolderWalkTests {
    @Test func followsLinksToFilesAndFolders() throws {
        let folder = try InputFolder(["docs/a.txt": "1", "other/b.txt": "2", "other/c.txt": "3"])
        try folder.link("docs/there", to: "../other")
        try folder.link("docs/c.txt", to: "../other/c.txt")
        #expect(
            try folder.read("docs").map(\.description) == [
                "docs/a.txt = 1", "docs/c.txt = 3", "docs/there/b.txt = 2", "docs/there/c.txt = 3",
            ])
    }

    @Test func tellsOfALoopAndGoesOn() throws {
        let folder = try InputFolder(["docs/a/x.txt": "1", "docs/z.txt": "2"])
        try folder.link("docs/a/up", to: "..")
        try folder.link("docs/a/self", to: ".")
        try folder.link("docs/round", to: "round")
        try folder.link("docs/nowhere", to: "gone")
        let wanted = [
            "docs/a/self ! is a link that leads back to 'docs/a', in which it lies",
            "docs/a/up ! is a link that leads back to 'docs', in which it lies", "docs/a/x.txt = 1",
            "docs/nowhere ! is not there: no such file or folder",
            "docs/round ! cannot be read: its links lead in a circle", "docs/z.txt = 2",
        ]
        #expect(try folder.read("docs").map(\.description) == wanted)
        #expect(try folder.read("docs/**", "docs").map(\.description) == wanted)
    }

    @Test func refusesWhatIsNoFileWithoutOpeningIt() throws {
        let folder = try InputFolder(["docs/z.txt": "1"])
        #expect(mkfifo("\(folder.path)/docs/pipe.txt", 0o600) == 0)
        try folder.link("docs/null.jsonl", to: "/dev/null")
        try folder.link("docs/zero.txt", to: "/dev/zero")
        #expect(
            try folder.read("docs").map(\.description) == [
                "docs/null.jsonl ! is a device, not a file", "docs/pipe.txt ! is a FIFO, not a file",
                "docs/z.txt = 1", "docs/zero.txt ! is a device, not a file",
            ])
    }

    @Test func tellsOfANameThatIsNotUTF8() throws {
        let folder = try InputFolder(["docs/b.txt": "1"])
        for name in ["/docs/na\\m".utf8 + [0xCF] + ".txt".utf8, "/docs/".utf8 + [0xFF]] as [[UInt8]] {
            let path = (Array(folder.path.utf8) + name + [0]).map { CChar(bitPattern: $0) }
            let file = open(path, O_CREAT | O_WRONLY, 0o600)
            #expect(file >= 0)
            close(file)
        }
        let wanted = [
            "docs/\\xFF ! has a name that is not UTF-8; rename it", "docs/b.txt = 1",
            "docs/na\\m\\xCF.txt ! has a name that is not UTF-8; rename it",
        ]
        #expect(try folder.read("docs").map(\.description) == wanted)
        #expect(try folder.read("docs/*.txt").map(\.description) == Array(wanted.dropFirst()))
    }

    @Test(.enabled(if: geteuid() != 0))
    func tellsOfWhatMayNotBeRead() throws {
        let folder = try InputFolder(["docs/a.txt": "1", "docs/b/x.txt": "2", "docs/c.txt": "3"])
        chmod("\(folder.path)/docs/a.txt", 0)
        chmod("\(folder.path)/docs/b", 0)
        defer { chmod("\(folder.path)/docs/b", 0o700) }
        #expect(
            try folder.read("docs").map(\.description) == [
                "docs/a.txt ! cannot be read: permission denied", "docs/b ! cannot be read: permission denied",
                "docs/c.txt = 3",
            ])
    }

    @Test func readsPatternsInTheOrderOfWholePaths() throws {
        let folder = try InputFolder([
            "d/a/1.txt": "", "d/a-/1.txt": "", "d/a.txt": "", "d/a0/1.txt": "", "d/b/c/1.txt": "", "d/b/1.md": "",
            "e/1.txt": "",
            "d/.h/1.txt": "",
        ])
        let names = { (pattern: String) in try folder.read(pattern).map(\.name) }
        #expect(
            try names("**/*.txt") == ["d/a-/1.txt", "d/a.txt", "d/a/1.txt", "d/a0/1.txt", "d/b/c/1.txt", "e/1.txt"])
        #expect(try names("d/{b/*,a}/1.txt") == ["d/a/1.txt", "d/b/c/1.txt"])
        #expect(try names("{e,d}/*/1.{txt,md}") == ["d/a-/1.txt", "d/a/1.txt", "d/a0/1.txt", "d/b/1.md"])
        #expect(try names("d/.*/*") == ["d/.h/1.txt"])
        #expect(try names("\(folder.path)/e/*") == ["\(folder.path)/e/1.txt"])
    }

    @Test func takesAPathThatExistsAsItIs() throws {
        let folder = try InputFolder(["a[1].txt": "brackets", "a1.txt": "one", "d*/x": "star", "dd/x": "no"])
        #expect(try folder.read("a[1].txt", "d*").map(\.description) == ["a[1].txt = brackets", "d*/x = star"])
        #expect(try folder.read("a[[]1].txt", "a[0-9].txt").map(\.name) == ["a[1].txt", "a1.txt"])
    }

    @Test func keepsLookAlikeNamesApart() throws {
        let folder = try InputFolder(["й.txt": "one", "и\u{306}.txt": "two"])
        #expect(try folder.read("й.txt", ".").map(\.description) == ["й.txt = one", "и\u{306}.txt = two"])
        #expect(try folder.read("и\u{306}.txt", "*.txt").map(\.document?.text) == ["two", "one"])
    }

    @Test func walksADeepAndAWideFolder() throws {
        let folder = try InputFolder(["\(String(repeating: "d/", count: 200))a.txt": "deep"])
        for number in 0..<500 { try folder.write([], to: "w/\(number).txt") }
        #expect(try folder.read("**/a.txt").map(\.document?.text) == ["deep"])
        #expect(
            try folder.read("w").map(\.name)
                == (0..<500).map { "w/\($0).txt" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
}
