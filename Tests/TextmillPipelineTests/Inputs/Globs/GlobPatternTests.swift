import Testing

@testable import TextmillPipeline

@Suite struct GlobPatternTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", ".txt", false), ("*.txt", "a.txt.gz", false), ("*.txt", "d/a.txt", false),
        ("*", "a", true), ("*", ".a", false), ("*", "d/a", false), ("a*", "a", true), ("*a*", "banana", true),
        ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("?.txt", "ж.txt", true), ("?.txt", "😀.txt", true),
        ("?.txt", ".txt", false), ("??.txt", "a.txt", false), ("[a-c].txt", "b.txt", true),
        ("[a-c].txt", "d.txt", false),
        ("[а-я]*.txt", "жук.txt", true), ("[!a].txt", "b.txt", true), ("[!a].txt", "a.txt", false),
        ("[^a].txt", "a.txt", false),
        ("[]a].txt", "].txt", true), ("[a-]", "-", true), ("[!]]", "]", false), ("[*?]", "*", true),
        ("[*?]", "a", false),
        ("[\\]]", "]", true), ("[.]a", ".a", false), ("?a", ".a", false), ("[!x]a", ".a", false), (".*", ".a", true),
        (".a*", ".abc", true), ("\\*.txt", "*.txt", true), ("\\*.txt", "a.txt", false), ("\\[a*", "[ab", true),
        ("{a,b}.txt", "b.txt", true), ("{a,b}.txt", "c.txt", false), ("{a,b{c,d}}", "bd", true),
        ("{,x}a*", "xab", true),
        ("{,x}a*", "ab", true), ("*.{txt,md}", "a.md", true), ("{a,.b}*", ".bc", true), ("{a\\,b}*", "a,bc", true),
        ("a{}b*", "abc", true), ("d/{x/*,y}/a", "d/x/1/a", true), ("d/{x/*,y}/a", "d/y/a", true),
        ("d/{x/*,y}/a", "d/x/a", false),
        ("**", "a", true), ("**", "d/e/a", true), ("**", "d/.e/a", false), ("**", ".d/a", false), ("**", "d/.a", false),
        ("**/*.txt", "a.txt", true), ("**/*.txt", "d/e/a.txt", true), ("**/*.txt", "d/e/a.md", false),
        ("d/**/a", "d/a", true),
        ("d/**/a", "d/x/y/a", true), ("d/**/a", "x/a", false), ("d/**/e/**/a", "d/1/e/2/3/a", true),
        ("d/**/e/**/a", "d/e/a", true),
        ("d/**/e/**/a", "d/1/2/a", false), ("**/**/a", "a", true), ("**/.d/*", "x/.d/a", true),
        ("**/.d/*", "x/.e/a", false),
        ("d*/*/a", "dx/y/a", true), ("d*/*/a", "dx/.y/a", false), ("*/a", "a", false), ("./d//*.txt", "d/a.txt", true),
        ("й*", "и\u{306}x", false), ("[а-я]", "я", true), ("a}b*", "a}bc", true),
        ("*a", String(repeating: "b", count: 200), false),
    ])
    func fitsPaths(_ pattern: String, _ path: String, _ fits: Bool) throws {
        let pattern = try GlobPattern(pattern)
        let inside = pattern.folder.isEmpty ? path.pathComponents : pattern.folder.pathComponents(to: path)
        #expect((inside.map { pattern.fits($0) } ?? false) == fits)
    }

    @Test(arguments: [
        ("*.txt", ""), ("docs/*.txt", "docs"), ("docs/2024/*/a.txt", "docs/2024"), ("/data/*.txt", "/data"),
        ("/*", "/"),
        ("../docs/*", "../docs"), ("docs/{a,b}/*", "docs"), ("docs/{a/x,a/y}/*", "docs/a"), ("docs/**/a", "docs"),
        ("d\\*s/*", "d*s"), ("docs/a.{txt,md}", "docs"), ("./docs/*", "docs"), ("docs/[a]/*", "docs"),
    ])
    func knowsTheFolderThatAllFilesLieIn(_ pattern: String, _ folder: String) throws {
        #expect(try GlobPattern(pattern).folder == folder)
    }

    @Test(arguments: [
        ("[a", "its '[' is not closed"), ("[]", "its '[' is not closed"), ("[!]", "its '[' is not closed"),
        ("a/[b/c]*", "its '[' is not closed"),
        ("{a", "its '{' is not closed"), ("{a,{b}", "its '{' is not closed"),
        ("[z-a]*", "its range 'z-a' runs backwards"),
        ("*\\", "it ends in a backslash"), ("[a\\", "it ends in a backslash"),
        ("a**", "'**' stands alone between slashes"), ("***", "'**' stands alone between slashes"),
        ("**.txt", "'**' stands alone between slashes"), ("docs/*/", "it ends in '/', and only files are read"),
        ("*/../a", "'..' may stand only at its beginning"), ("{a,..}/x", "'..' may stand only at its beginning"),
        ("{,a}", "one of its alternatives is empty"),
        (String(repeating: "{a,b}", count: 20), "its braces stand for more than 1024 patterns"),
        (String(repeating: "{", count: 50) + String(repeating: ",a}", count: 50), "one of its alternatives is empty"),
    ])
    func refusesWhatIsNoPattern(_ pattern: String, _ reason: String) {
        let error = #expect(throws: GlobError.self) { try GlobPattern(pattern) }
        #expect(error?.reason == reason)
    }

    @Test func tellsPatternsFromPaths() {
        for pattern in ["*", "a?", "[a]", "{a}"] { #expect(GlobPattern.isPattern(pattern)) }
        for path in ["a", "a\\b", "a]b}", "-", "~"] { #expect(!GlobPattern.isPattern(path)) }
    }

    @Test func takesTimeInProportion() throws {
        let deep = try GlobPattern(String(repeating: "**/a*/", count: 50) + "x")
        #expect(!deep.fits(Array(repeating: "aaaa", count: 300)))
        let stars = try GlobPattern(String(repeating: "*a", count: 100) + "b")
        #expect(!stars.fits([String(repeating: "a", count: 250)]))
    }
}
