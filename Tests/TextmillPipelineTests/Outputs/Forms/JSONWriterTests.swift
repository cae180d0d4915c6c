import Foundation
import Testing
import TextmillTesting

@testable import TextmillPipeline

struct JSONWriterTests {
    @Test func setsCommasAndColons() {
        var json = JSONWriter()
        json.object { json in
            json.key("a")
            json.array { json in
                json.integer(-12)
                json.array { _ in }
                json.object { _ in }
                json.literal("null")
            }
            json.member("b", "c")
        }
        json.endLine()
        json.array { _ in }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":[-12,[],{},null],\"b\":\"c\"}\n[]")
    }

    @Test func indents() {
        var json = JSONWriter(indentation: 2)
        json.object { json in
            json.key("a")
            json.array { json in
                json.integer(1)
                json.object { _ in }
            }
        }
        let text = "{\n  \"a\": [\n    1,\n    {}\n  ]\n}"
        #expect(String(decoding: json.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("", "\"\""), ("дождь", "\"дождь\""), ("a\"b\\c/", "\"a\\\"b\\\\c/\""),
        ("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}", "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\""),
        ("\u{7F}\u{2028}😀", "\"\u{7F}\u{2028}😀\""), ("12345678\"", "\"12345678\\\"\""),
    ])
    func escapesWhatMustBe(_ text: String, _ expected: String) {
        var json = JSONWriter()
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func isReadBackByOthers() throws {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<2000 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0..<40, using: &numbers)).map { _ in
                        Unicode.Scalar.random(using: &numbers)
                    }))
            var json = JSONWriter()
            json.array { $0.string(text) }
            let back = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
            #expect(back.map { Array($0[0].utf8) } == Array(text.utf8))
        }
    }

    @Test(arguments: [
        (0.5, "0.5"), (1.0 / 3, "0.333333"), (0.1 + 0.2, "0.3"), (123_456_789, "123457000.0"),
        (-2e-9 / 3, "-6.66667e-10"),
        (0, "0.0"), (.nan, "null"), (.infinity, "null"), (.leastNonzeroMagnitude, "5e-324"),
    ])
    func writesSixDigits(_ number: Double, _ expected: String) {
        var json = JSONWriter()
        json.number(number)
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func writesTheLeastAndTheGreatestInteger() {
        var json = JSONWriter()
        json.array { json in
            json.integer(.min)
            json.integer(0)
            json.integer(.max)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(Int.min),0,\(Int.max)]")
    }
}

extension Unicode.Scalar {
    /// Any scalar; one in two is ASCII, and of the rest each length of UTF-8 comes up.
    static func random(using numbers: inout SeededNumbers) -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0x1_0000...0x10_FFFF]
        let range = ranges[Int.random(in: 0..<ranges.count, using: &numbers)]
        return Unicode.Scalar(UInt32.random(in: range, using: &numbers)) ?? "x"
    }
}
