import Testing

@testable import TextmillPipeline

@Suite struct InputPathTests {
    @Test(arguments: [
        ("a", "a"), ("./a", "a"), ("a//b/", "a/b"), ("a/./b", "a/b"), (".", ""), ("./", ""), ("/", "/"), ("//a", "/a"),
        ("../a", "../a"), ("a/../b", "a/../b"), ("a/\u{301}", "a/\u{301}"), ("/\u{301}b", "/\u{301}b"),
    ])
    func dropsWhatMeansNothing(_ path: String, _ normalized: String) {
        #expect(Array(path.normalizedPath.utf8) == Array(normalized.utf8))
    }

    @Test func startsFromItsFolderUnlessItIsAbsolute() {
        #expect(InputPath("a/b", in: "/data/x").location == "/data/x/a/b")
        #expect(InputPath("./a", in: "/").location == "/a")
        #expect(InputPath("/a", in: "/data").location == "/a")
        #expect(InputPath("a", in: "").location == "".absolutePath + "/a")
        #expect(InputPath("a", in: "/data").appending("б").name == "a/б")
        #expect(InputPath(".", in: "/data").appending("б").name == "б")
        #expect(InputPath("/", in: "").appending("б").location == "/б")
    }

    @Test(
        arguments: [
            ("/a", "/a/b/c", ["b", "c"]), ("/a", "/a", []), ("/", "/a", ["a"]), ("/a", "/ab", nil), ("/a/b", "/a", nil),
            ("/й", "/и\u{306}/a", nil),
        ] as [(String, String, [String]?)])
    func knowsWhatLiesInside(_ folder: String, _ path: String, _ names: [String]?) {
        #expect(folder.pathComponents(to: path) == names)
    }

    @Test func resolvesWhatDoesNotExistYet() throws {
        let folder = try InputFolder(["real/a.txt": ""])
        try folder.link("link", to: "real")
        #expect("\(folder.path)/link/new/deeper".resolvedPath == "\(folder.path)/real/new/deeper")
        #expect("\(folder.path)/link/../link/a.txt".resolvedPath == "\(folder.path)/real/a.txt")
    }

    @Test(arguments: [
        ("a.jsonl", InputEntry.Format.jsonl), ("a.NDJSON", .jsonl), ("a.jsonl.gz", .jsonl), ("a.json", .text),
        ("a.gz", .text),
        ("jsonl", .text), ("-", .text),
    ])
    func tellsTheFormatByTheName(_ name: String, _ format: InputEntry.Format) {
        #expect(InputPath(name, in: "").format(for: .auto) == format)
        #expect(InputPath(name, in: "").format(for: .text) == .text)
        #expect(InputPath(name, in: "").format(for: .jsonl) == .jsonl)
    }
}
