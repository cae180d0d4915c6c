import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct UTF16DecoderTests {
    @Test(arguments: ["UTF-16LE", "UTF-16BE"])
    func readsEveryCharacter(_ encoding: String) throws {
        let scalars = [
            0x41, 0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF,
        ]
        let text = String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
        let document = try #require(try read(text, encoding))
        #expect(Array(document.text.utf8) == Array(text.utf8))
        #expect(document.source.encoding.rawValue == encoding.lowercased())
        #expect(document.source.range == 0..<2 + text.utf16.count * 2)
    }

    @Test func keepsOneRunForAStretchOfCharactersAlike() throws {
        let text =
            String(repeating: "ж", count: 1000) + String(repeating: "a", count: 500)
            + String(repeating: "😀", count: 300)
        let document = try #require(try read(text, "UTF-16LE"))
        #expect(document.alignment.runs.count == 3)
        #expect(document.alignment.source(of: 1998..<2001) == 2000..<2004)
        #expect(document.alignment.sourceRange == 2..<2 + text.utf16.count * 2)
    }

    @Test(arguments: 0..<100)
    func leadsBackToTheSource(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = ["a", "ж", "中", "😀", "\u{301}", "\n", "Привет, ", "hello "]
        let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let encoding = seed.isMultiple(of: 2) ? "UTF-16LE" : "UTF-16BE"
        let document = try #require(try read(text, encoding))
        let source = try transcoded("\u{FEFF}" + text, to: encoding)
        #expect(alignmentFaults(of: document, in: source) == [])
        for span in randomSpans(of: text, using: &random) {
            let slice = Array(source[document.alignment.source(of: span)])
            #expect(Array(document[span].utf8) == Array(utf8(slice, from: encoding)))
        }
    }

    private func read(_ text: String, _ encoding: String) throws -> Document? {
        let folder = try InputFolder()
        try folder.write(transcoded("\u{FEFF}" + text, to: encoding), to: "a.txt")
        return try folder.read("a.txt").first?.document
    }

    private func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8] {
        let units = stride(from: 0, to: bytes.count, by: 2).map { place -> UInt16 in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return encoding == "UTF-16LE" ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

/// Spans of `text` that begin and end between its scalars.
func randomSpans(of text: String, using random: inout SeededNumbers) -> [Range<Int>] {
    let borders = (0...text.utf8.count).filter { text.hasCharacterBorder(at: $0) }
    return (0..<20).map { _ in
        let ends = [borders.randomElement(using: &random) ?? 0, borders.randomElement(using: &random) ?? 0].sorted()
        return ends[0]..<ends[1]
    }
}
