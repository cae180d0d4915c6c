import Dispatch
import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct JSONReaderTests {
    @Test(
        arguments: [
            ("null", .null), ("true", .boolean(true)), ("false", .boolean(false)), ("0", .number("0")),
            ("-0", .number("-0")),
            ("12", .number("12")), ("-1.50", .number("-1.50")), ("1e999", .number("1e999")), ("2E+3", .number("2E+3")),
            ("0.0e-0", .number("0.0e-0")), ("9007199254740993", .number("9007199254740993")), ("\"\"", .string("")),
            ("\"жук\"", .string("жук")), (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
            (#""\u0416\u043a""#, .string("Жк")), (#""\uD83D\ude00""#, .string("😀")), (#""\u0000""#, .string("\0")),
            (#""\uFFFF""#, .string("\u{FFFF}")), ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
            (#""\\u0041""#, .string("\\u0041")), ("[]", .list([])),
            (" [ 1 , 2 ] ", .list([.number("1"), .number("2")])),
            ("[[[]]]", .list([.list([.list([])])])), ("{}", .record([])),
            ("{\"\":1}", .record([field("", .number("1"))])),
            ("{ \"b\" : 1 , \"a\" : [ ] }", .record([field("b", .number("1")), field("a", .list([]))])),
            ("{\"й\":1,\"и\u{306}\":2}", .record([field("й", .number("1")), field("и\u{306}", .number("2"))])),
            ("\t\r\n1\t\r\n", .number("1")), ("[true,false,null]", .list([.boolean(true), .boolean(false), .null])),
            ("[{\"a\":{\"a\":1}}]", .list([.record([field("a", .record([field("a", .number("1"))]))])])),
            ("\"abcdefg\\nhijklmno\"", .string("abcdefg\nhijklmno")), ("\"01234567\"", .string("01234567")),
        ] as [(String, FieldValue)])
    func readsWhatIsJSON(_ json: String, _ value: FieldValue) throws {
        #expect(try read(json) == value)
    }

    @Test(
        arguments: [
            ("", 0, "the end begins no value"), ("nul", 0, "'n' begins no value"), ("True", 0, "'T' begins no value"),
            ("nulll", 4, "'l' follows the end of the record"), ("1 2", 2, "'2' follows the end of the record"),
            ("NaN", 0, "'N' begins no value"), ("-Infinity", 1, "a number wants a digit, not 'I'"),
            ("+1", 0, "'+' begins no value"),
            ("01", 0, "a number begins with a 0 that means nothing"),
            ("-01", 0, "a number begins with a 0 that means nothing"),
            ("1.", 2, "a number wants a digit, not the end"), (".5", 0, "'.' begins no value"),
            ("1.e1", 2, "a number wants a digit, not 'e'"),
            ("1e", 2, "a number wants a digit, not the end"), ("1e+", 3, "a number wants a digit, not the end"),
            ("-", 1, "a number wants a digit, not the end"), ("--1", 1, "a number wants a digit, not '-'"),
            ("0x10", 1, "'x' follows the end of the record"), ("1,", 1, "',' follows the end of the record"),
            ("\"", 0, "the string that begins here has no end"), ("\"abc", 0, "the string that begins here has no end"),
            ("\"abc\\", 0, "the string that begins here has no end"),
            ("\"a\\\"", 0, "the string that begins here has no end"),
            ("'a'", 0, "''' begins no value"), (#""\x41""#, 1, "'\\x' is no escape"),
            (#""\ж""#, 1, "'\\ж' is no escape"),
            (#""\u12""#, 1, "'\\u' wants four digits"), (#""\u00G0""#, 1, "'\\u' wants four digits"),
            (#""\U0041""#, 1, "'\\U' is no escape"),
            (#""\ud800""#, 1, "'\\ud800' is half of a character without its other half"),
            (#""a\uDC00""#, 2, "'\\uDC00' is half of a character without its other half"),
            (#""\udc00\ud800""#, 1, "'\\udc00' is half of a character without its other half"),
            (#""\ud800\ud800""#, 1, "'\\ud800' is half of a character without its other half"),
            (#""\ud800\u0041""#, 1, "'\\ud800' is half of a character without its other half"),
            (#""\ud800\n""#, 1, "'\\ud800' is half of a character without its other half"),
            (#""\ud800\uD""#, 1, "'\\ud800' is half of a character without its other half"),
            ("\"a\nb\"", 2, "the byte 0x0A stands in a string, where it must be an escape"),
            ("\"a\tb\"", 2, "the byte 0x09 stands in a string, where it must be an escape"),
            ("\"\0\"", 1, "the byte 0x00 stands in a string, where it must be an escape"),
            ("\"0123456789\u{1F}\"", 11, "the byte 0x1F stands in a string, where it must be an escape"),
            ("[", 1, "the end begins no value"), ("[1", 2, "an item wants ',' or ']' after it, not the end"),
            ("[1,]", 3, "']' begins no value"), ("[,1]", 1, "',' begins no value"),
            ("[1 2]", 3, "an item wants ',' or ']' after it, not '2'"),
            ("[1}", 2, "an item wants ',' or ']' after it, not '}'"), ("]", 0, "']' begins no value"),
            ("{", 1, "a name wants a quote, not the end"), ("{1:2}", 1, "a name wants a quote, not '1'"),
            ("{a:1}", 1, "a name wants a quote, not 'a'"), ("{\"a\"}", 4, "a name wants ':' after it, not '}'"),
            ("{\"a\" 1}", 5, "a name wants ':' after it, not '1'"), ("{\"a\":}", 5, "'}' begins no value"),
            ("{\"a\":1,}", 7, "a name wants a quote, not '}'"),
            ("{\"a\":1 \"b\":2}", 7, "a field wants ',' or '}' after it, not '\"'"),
            ("{\"a\":1", 6, "a field wants ',' or '}' after it, not the end"),
            ("{,}", 1, "a name wants a quote, not ','"),
            ("{\"a\":1,\"a\":2}", 7, "the name 'a' is there twice"),
            ("{\"a\":1,\"\\u0061\":2}", 7, "the name 'a' is there twice"),
            ("[{\"b\":1,\"b\":1}]", 8, "the name 'b' is there twice"), ("{}}", 2, "'}' follows the end of the record"),
            ("1\0", 1, "the byte 0x00 follows the end of the record"), ("\0", 0, "the byte 0x00 begins no value"),
            ("\u{FEFF}1", 0, "'\u{FEFF}' begins no value"), ("\u{A0}1", 0, "'\u{A0}' begins no value"),
            ("1 // one", 2, "'/' follows the end of the record"),
        ] as [(String, Int, String)])
    func refusesWhatIsNotJSONAndSaysWhere(_ json: String, _ offset: Int, _ reason: String) {
        #expect(throws: JSONFault(at: offset, reason)) { try read(json) }
    }

    @Test func nestsUpTo512() throws {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let nest = { (depth: Int) in
                String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            }
            #expect(throws: Never.self) { try read(nest(511)) }
            #expect(throws: Never.self) { try read(nest(512)) }
            #expect(throws: JSONFault(at: 512 * open.utf8.count, "values are nested deeper than 512")) {
                try read(nest(513))
            }
            #expect(throws: JSONFault.self) { try read(String(repeating: open, count: 1_000_000)) }
        }
    }

    @Test func nestsOnAStackOfOneMegabyte() {
        let json = String(repeating: "[{\"a\":", count: 256) + "1" + String(repeating: "}]", count: 256)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            #expect(throws: Never.self) { try read(json) }
            done.signal()
        }
        thread.stackSize = 1 << 20
        thread.start()
        done.wait()
    }

    @Test(arguments: [15, 16, 17, 1000])
    func findsANameThatIsThereTwiceAmongMany(_ count: Int) {
        let names = (0..<count).map { "\"n\($0)\":0" }.joined(separator: ",")
        #expect(throws: Never.self) { try read("{\(names)}") }
        for twice in [0, count / 2, count - 1] {
            #expect(throws: JSONFault(at: names.utf8.count + 2, "the name 'n\(twice)' is there twice")) {
                try read("{\(names),\"n\(twice)\":1}")
            }
        }
    }

    @Test func takesTimeInProportion() throws {
        let clock = ContinuousClock()
        let make = { (count: Int) in "{" + (0..<count).map { "\"n\($0)\":\"\\n\\\\\"" }.joined(separator: ",") + "}" }
        let (short, long) = (make(5_000), make(40_000))
        let once = try clock.measure { _ = try read(short) }
        let eight = try clock.measure { _ = try read(long) }
        #expect(eight < once * 24 + .milliseconds(200))
    }

    @discardableResult private func read(_ json: String) throws -> FieldValue {
        var json = json
        return try json.withUTF8 { bytes in
            var reader = try JSONReader(bytes)
            reader.passWhitespace()
            let value = try reader.value(depth: 1)
            try reader.requireEnd()
            return value
        }
    }

    private static func field(_ name: String, _ value: FieldValue) -> FieldValue.Field {
        .init(name: name, value: value)
    }
}
