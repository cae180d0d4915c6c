import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct YAMLRewritingTests {
    /// A value in each style, between others, with remarks.
    static let files = [
        "a: \"old\"   # one\nb: [x, {c: old}]\n", "b: 1\na: old # one\nc: 2\n", "- 'old' # one\n- - old\n  - b\n",
        "a: |  # one\n  old\n\n# two\nb: x\n", "- a: >-\n    old\n    old\n\n  b: |+\n    x\n\n",
        "a: {b: old, c: [old]}\n",
        "\u{FEFF}a: old\r\nb: |\r\n  old\r\n  old\r\nc: x\r\n", "é: [\"\u{2028}\u{85}\", old]\n", "a: |2\n   old\nb: x",
        "a:\n  old\n  old\nb: |\n  old",
    ]

    private static let pieces = [
        "", " ", "a", "Мост", "\n", "\n\n", "\r\n", "\t", ":", ": ", " #", "#", "- ", "'", "\"", "\\", "{", "}", "[",
        "]",
        ",", "|", ">", "%", "@", "&", "*", "!", "?", "~", "null", "yes", "1", "---", "...", "${", "$${", "$", "\0",
        "\u{7F}",
        "\u{85}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{10FFFF}", "\u{301}", "👨‍👩‍👧", "⟦", "⟧",
    ]

    private static func text(_ seed: Int) -> String {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 0..<12, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    /// The places of the values of `root` that say so.
    private func places(_ root: PlacedValue) -> [Place] {
        switch root.value {
        case .scalar(let text): text.contains("old") ? [root.place] : []
        case .null: []
        case .list(let items): items.flatMap(places)
        case .map(let entries): entries.flatMap { places($0.value) }
        }
    }

    @Test(arguments: files)
    func everyTextIsReadAsItWasMeantAndNothingElseChanges(_ file: String) throws {
        let bytes = Array(file.utf8)
        let rewriting = try YAMLRewriting(of: bytes)
        let places = places(try YAML.read(bytes))
        #expect(!places.isEmpty)
        for seed in 0..<300 {
            let texts = places.indices.map { Self.text(seed * 7 + $0) }
            let corrections = zip(places, texts).map { Mismatch.Correction(place: $0, value: .text($1)) }
            let new = try #require(rewriting.bytes(with: corrections), "\(texts)")
            var problems = Diagnostics()
            let root = try YAML.read(new).filled(from: { _ in nil }, noting: &problems)
            #expect(problems.all.isEmpty)
            #expect(containsAll(texts, in: leaves(root)), "\(texts) in \(String(decoding: new, as: UTF8.self))")
            let remarks = String(decoding: new, as: UTF8.self)
            for remark in ["# one", "# two"] where file.contains(remark) { #expect(remarks.contains(remark)) }
        }
    }

    private func leaves(_ root: PlacedValue) -> [String] {
        switch root.value {
        case .scalar(let text): [text]
        case .null: []
        case .list(let items): items.flatMap(leaves)
        case .map(let entries): entries.flatMap { leaves($0.value) }
        }
    }

    /// Whether `texts` stand among `leaves` in their order, byte for byte.
    private func containsAll(_ texts: [String], in leaves: [String]) -> Bool {
        var rest = leaves[...]
        return texts.allSatisfy { text in
            guard let index = rest.firstIndex(where: { $0.isSameText(as: text) }) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }

    @Test func keepsTheStyleWhereItCan() throws {
        func rewritten(_ file: String, _ text: String) throws -> String? {
            let bytes = Array(file.utf8)
            let corrections = places(try YAML.read(bytes)).map { Mismatch.Correction(place: $0, value: .text(text)) }
            return try YAMLRewriting(of: bytes).bytes(with: corrections).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(try rewritten("a: old\n", "Новый мост") == "a: Новый мост\n")
        #expect(try rewritten("a: old\n", "yes") == "a: \"yes\"\n")
        #expect(try rewritten("a: old\n", "a: b") == "a: \"a: b\"\n")
        #expect(try rewritten("a: 'old'\n", "it's") == "a: 'it''s'\n")
        #expect(try rewritten("a: 'old'\n", "a\nb") == "a: \"a\\nb\"\n")
        #expect(try rewritten("a: |\n    old\nb: x\n", "a\n\n  b") == "a: |-\n    a\n\n      b\nb: x\n")
        #expect(try rewritten("a: |\n  old\n", " a\n") == "a: \" a\\n\"\n")
        #expect(try rewritten("a: \"old\"\n", "\u{AD}\u{1F1F7}\0") == "a: \"\\xAD\u{1F1F7}\\x00\"\n")
    }
}
