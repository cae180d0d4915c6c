import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct TextInputTests {
    @Test(
        arguments: [
            ("plain", "Мы здесь.\n"), ("no line break", "one"), ("one byte", "a"), ("white space", " \t\r\n "),
            ("NUL", "a\0b\0"),
            ("line breaks", "a\rb\r\nc\nd\u{85}e\u{2028}f\u{2029}"),
            ("noncharacters", [0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0].map { "\(Unicode.Scalar($0) ?? " ")" }.joined()),
            ("a mark inside", "a\u{FEFF}b"), ("replacement", "\u{FFFD}"), ("decomposed", "и\u{306}й"),
            ("one base", "e\u{301}\u{302}"),
            ("invisible", "a\u{200D}b\u{202E}c\u{AD}d\u{A0}"), ("emoji", "👩‍👩‍👧‍👦🇷🇺"), ("look-alikes", "сор cop"),
        ] as [(String, String)])
    func keepsSoundUTF8AsItIs(_ name: String, _ text: String) throws {
        let folder = try InputFolder()
        let bytes = Array(text.utf8)
        try folder.write(bytes, to: "a.txt")
        try folder.write([0xEF, 0xBB, 0xBF] + bytes, to: "b.txt")
        let read = try folder.read("a.txt", "b.txt").compactMap(\.document)
        #expect(read.count == 2)
        for (document, start) in zip(read, [0, 3]) {
            #expect(Array(document.text.utf8) == bytes)
            #expect(document.source == Source(path: document.id, range: 0..<bytes.count + start))
            #expect(document.alignment == Alignment(unchanged: bytes.count, from: start))
        }
    }

    @Test func anEmptyFileIsADocument() throws {
        let folder = try InputFolder(["a.txt": "", "b.txt": "\u{FEFF}"])
        try folder.write([0xFF, 0xFE], to: "c.txt")
        let documents = try folder.read(".").compactMap(\.document)
        #expect(documents.map(\.text) == ["", "", ""])
        #expect(documents.map(\.source.range) == [0..<0, 0..<3, 0..<2])
        #expect(documents.map(\.alignment.sourceRange) == [0..<0, 3..<3, 2..<2])
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], "byte 0xFF is not UTF-8: it is in no character (at offset 1)"),
            (
                Array("ж".utf8) + [0xC0, 0xAF],
                "byte 0xC0 is not UTF-8: it begins a character written longer than need be (at offset 2)"
            ),
            (
                [0xEF, 0xBB, 0xBF, 0x61, 0xD0],
                "byte 0xD0 is not UTF-8: it begins a character, and the end cuts it off (at offset 4)"
            ),
            (
                [0xED, 0xA0, 0x80],
                "byte 0xED is not UTF-8: it begins a surrogate, half of a character of UTF-16 (at offset 0)"
            ),
            (
                [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
                "is UTF-32, which is not read; convert it with 'iconv -f utf-32 -t utf-8'"
            ),
            (
                [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61],
                "is UTF-32, which is not read; convert it with 'iconv -f utf-32 -t utf-8'"
            ),
            ([0xFF, 0xFE, 0x61], "is UTF-16 and has 3 bytes, an odd number: its last character is cut off"),
            (
                [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61],
                "the unit 0xD800 at offset 2 is half of a character of UTF-16 without its other half"
            ),
            (
                [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC],
                "the unit 0xDC00 at offset 4 is half of a character of UTF-16 without its other half"
            ),
            (
                [0xFE, 0xFF, 0xDC, 0x00, 0xD8, 0x00],
                "the unit 0xDC00 at offset 2 is half of a character of UTF-16 without its other half"
            ),
            (
                [0xFE, 0xFF, 0xD8, 0x00],
                "the unit 0xD800 at offset 2 is half of a character of UTF-16 without its other half"
            ),
            (
                [0x1F, 0x8B, 0x08, 0x00],
                "byte 0x8B is not UTF-8: it goes on with a character that was not begun (at offset 1); the file begins as a gzipped one does, whose name must end in '.gz'"
            ),
        ] as [([UInt8], String)])
    func refusesWhatItCannotReadAndSaysWhy(_ bytes: [UInt8], _ error: String) throws {
        let folder = try InputFolder(["b.txt": "next"])
        try folder.write(bytes, to: "a.txt")
        #expect(try folder.read(".").map(\.description) == ["a.txt ! \(error)", "b.txt = next"])
    }

    @Test(arguments: ["windows-1251", "koi8-r", "cp866", "iso-8859-5"])
    func guessesWhatEncodingMayBeMeant(_ encoding: String) throws {
        let folder = try InputFolder()
        try folder.write(try transcoded("Report: завод выпустил тысячный трактор", to: encoding), to: "a.txt")
        let error = try #require(try folder.read("a.txt").first?.error)
        #expect(
            error.hasSuffix("(at offset 8); it looks like \(encoding): convert it with 'iconv -f \(encoding) -t utf-8'")
        )
    }

    @Test func refusesAFileInTwoEncodings() throws {
        let folder = try InputFolder()
        try folder.write(Array("Мост открыт. ".utf8) + transcoded("Мост", to: "windows-1251"), to: "a.txt")
        let error = try #require(try folder.read("a.txt").first?.error)
        #expect(error.contains("byte 0xCC is not UTF-8") && error.contains("(at offset 23)"))
    }

    @Test(arguments: Array(1...17) + Array(4095...4097))
    func readsTheSameInWhateverStretches(_ size: Int) throws {
        let folder = try InputFolder()
        let text = String(repeating: "Ёж 😀 中\u{306}. ", count: 400)
        try folder.write(Array(text.utf8), to: "a.txt")
        try folder.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: "b.txt")
        try folder.write(transcoded("\u{FEFF}" + text, to: "UTF-16BE"), to: "c.txt")
        try folder.write(gzipped(Array(text.utf8)), to: "d.txt.gz")
        try folder.write(Array(text.utf8).dropLast(2) + [0xF0, 0x9F], to: "e.txt")
        let read = try folder.read(".", limits: InputLimits(bufferBytes: size))
        #expect(read.count == 5)
        for document in read.dropLast().map(\.document) { #expect(document?.text == text) }
        #expect(read.last?.error?.hasSuffix("the end cuts it off (at offset \((text.utf8.count - 2).grouped))") == true)
    }

    @Test func refusesADocumentOverTheLimitAndTakesOneAtIt() throws {
        let folder = try InputFolder(["a.txt": "12345678", "b.txt": "123456789"])
        try folder.write(gzipped(Array("12345678".utf8)), to: "c.gz")
        try folder.write(gzipped(Array("123456789".utf8)), to: "d.gz")
        #expect(
            try folder.read(".", limits: InputLimits(maxDocumentBytes: 8)).map(\.description) == [
                "a.txt = 12345678", "b.txt ! is 9 bytes, over the limit of 8; raise 'max-document-bytes'",
                "c.gz = 12345678", "d.gz ! is over the limit of 8 bytes; raise 'max-document-bytes'",
            ])
    }

    @Test func failsWhatChangesBetweenListingAndReading() throws {
        let folder = try InputFolder(["a.txt": "1", "b.txt": "2", "c.txt": "3", "d.txt": "4", "e.txt": "5"])
        var inputs = try Inputs([folder.entry(".")])
        var arrivals: [Arrival] = []
        while let arrival = inputs.next() { arrivals.append(arrival) }
        try folder.write(Array("longer".utf8), to: "b.txt")
        try folder.remove("c.txt")
        try folder.rename("e.txt", to: "d.txt")
        #expect(
            arrivals.map { Read($0).description } == [
                "a.txt = 1", "b.txt ! changed while it was read: it had 1 byte and has 6 now",
                "c.txt ! is not there: no such file or folder", "d.txt ! was replaced after it was listed",
                "e.txt ! is not there: no such file or folder",
            ])
    }

    @Test func readsAFileThatShowsNoSize() throws {
        let document = try InputFolder().read("/proc/version").first?.document
        #expect(document?.text.isEmpty == false)
        #expect(document?.source.range == 0..<(document?.text.utf8.count ?? 0))
    }
}
