import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct RecordInputTests {
    @Test func passesOnWhatElseTheRecordSays() throws {
        let document = try read(#"{"id":"a1","url":"u","title":"Т","text":"Да.","tags":["x",{"n":1.0}],"seen":null}"#)
        #expect(document.id == "a1")
        #expect(document.text == "Да.")
        #expect(
            document.fields == [
                .init(name: "url", value: .string("u")), .init(name: "title", value: .string("Т")),
                .init(name: "tags", value: .list([.string("x"), .record([.init(name: "n", value: .number("1.0"))])])),
                .init(name: "seen", value: .null),
            ])
    }

    @Test(arguments: [
        (#"{"text":"","id":"x"}"#, "x"), (#"{"id":17,"text":""}"#, "17"), (#"{"id":1e3,"text":""}"#, "1e3"),
        (#"{"id":9007199254740993,"text":""}"#, "9007199254740993"), (#"{"id":" ","text":""}"#, " "),
        (#"{"id":"\u0000../x\n","text":""}"#, "\0../x\n"), (#"{"text":""}"#, "a.jsonl:7"),
        (#"{"id":null,"text":""}"#, "a.jsonl:7"),
        (#"{"id":"","text":""}"#, "a.jsonl:7"), (#"  {"id" : "x" , "text" : ""}  "#, "x"),
    ])
    func takesTheIdFromTheRecordOrItsLine(_ json: String, _ id: String) throws {
        #expect(try read(json).id == id)
    }

    @Test func readsFieldsByTheNamesThatTheEntryGives() throws {
        let names = InputEntry.FieldNames(text: "body", id: "url", title: "headline")
        let document = try read(#"{"url":"u1","headline":"Т","body":"Б","text":"x","id":5}"#, names: names)
        #expect(document.id == "u1")
        #expect(document.text == "Б")
        #expect(
            document.fields == [
                .init(name: "title", value: .string("Т")), .init(name: "text", value: .string("x")),
                .init(name: "id", value: .number("5")),
            ])
    }

    @Test(arguments: [
        ("[]", "byte 1: '[' begins no record; a line is '{\"text\": …}'"),
        ("  ж", "byte 3: 'ж' begins no record; a line is '{\"text\": …}'"),
        ("{}", "byte 1: the record has no text 'text', nor any other field"),
        (
            #"{"id":1,"body":"Тут","url":"u"}"#,
            "byte 1: the record has no text 'text', but has 'id', 'body', 'url'; if it is in 'body', say 'text: body'"
        ),
        (#"{"n":1}"#, "byte 1: the record has no text 'text', but has 'n'"),
        (#"{"text":null}"#, "byte 2: the text 'text' is nothing, not a string"),
        (#"{"id":1, "text":["a"]}"#, "byte 10: the text 'text' is a list, not a string"),
        (#"{"text":{}}"#, "byte 2: the text 'text' is a record, not a string"),
        (#"{"text":1}"#, "byte 2: the text 'text' is a number, not a string"),
        (#"{"text":true}"#, "byte 2: the text 'text' is true or false, not a string"),
        (#"{"id":[],"text":""}"#, "byte 2: the id 'id' is a list, not a string or a number"),
        (#"{"text":"a"} x"#, "byte 14: 'x' follows the end of the record"),
        (#"{"text":"a","text":"b"}"#, "byte 13: the name 'text' is there twice"),
        (#"{"text":"a\ud800"}"#, "byte 11: '\\ud800' is half of a character without its other half"),
    ])
    func saysWhatIsWrongWithARecord(_ json: String, _ error: String) {
        #expect(throws: InputError("line 7, " + error)) { try read(json) }
    }

    @Test func saysWhichByteIsNotUTF8() {
        var bytes = Array(#"{"text":"при"}"#.utf8)
        bytes.removeSubrange(10...10)
        #expect(
            throws: InputError(
                "line 7, byte 10: byte 0xD0 is not UTF-8: it begins a character, and 0xD1 does not go on with it")
        ) { try read(bytes) }
    }

    @Test func refusesTwoTitles() {
        let names = InputEntry.FieldNames(title: "headline")
        #expect(
            throws: InputError("line 7, byte 14: the record has both 'title' and 'headline', which is to be the title")
        ) {
            try read(#"{"title":"a","headline":"b","text":""}"#, names: names)
        }
    }

    @Test(arguments: 0..<200)
    func leadsBackToTheSource(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "a", "ж", "中", "😀", "\"", "\\", "/", "\n", "\t", "\0", "\u{301}", "Привет, мир! ", "hello again ",
        ]
        let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let json = "{\"id\":\"\(seed)\", \"é\":\"\\n\", \"text\": \"\(escaped(text, using: &random))\" ,\"b\":2}"
        let before = "\n{\"text\":\"до\"}\r\n"
        let folder = try InputFolder(["a.jsonl": before + json + "\n"])
        let document = try #require(try folder.read("a.jsonl").last?.document)
        let source = Array((before + json + "\n").utf8)
        #expect(Array(document.text.utf8) == Array(text.utf8))
        #expect(Array(source[document.source.range]) == Array(json.utf8))
        #expect(alignmentFaults(of: document, in: source) == [])
        for span in randomSpans(of: text, using: &random) {
            let slice = Array("\"".utf8) + source[document.alignment.source(of: span)] + Array("\"".utf8)
            let words = try slice.withUnsafeBufferPointer { buffer in
                var reader = try JSONReader(buffer)
                return try reader.string()
            }
            #expect(Array(words.utf8) == Array(document[span].utf8))
        }
    }

    @discardableResult private func read(
        _ json: String, names: InputEntry.FieldNames = InputEntry.FieldNames()
    ) throws -> Document { try read(Array(json.utf8), names: names) }

    @discardableResult private func read(
        _ bytes: [UInt8], names: InputEntry.FieldNames = InputEntry.FieldNames()
    ) throws -> Document {
        try RecordInput(path: "a.jsonl", line: 7, offset: 100, bytes: bytes, names: names).document()
    }

    /// `text` as JSON, each character in one of the ways it may be written.
    private func escaped(_ text: String, using random: inout SeededNumbers) -> String {
        text.unicodeScalars.map { scalar in
            let short: [Unicode.Scalar: String] = ["\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\t": "\\t"]
            if Int.random(in: 0..<2, using: &random) == 0, let escape = short[scalar] { return escape }
            let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
            if isPlain, Int.random(in: 0..<4, using: &random) > 0 { return "\(scalar)" }
            return "\(scalar)".utf16.map { unit in
                let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }.joined()
    }
}
