import Testing

@testable import TextmillPipeline

@Suite struct JSONEscapeTests {
    @Test func readsEachDigitAtEachPlace() {
        for place in 0..<4 {
            for byte in UInt8(0x20)...0xFF {
                var escape = Array(#"\u1aB7"#.utf8)
                escape[place + 2] = byte
                let digits = String(decoding: escape[2...], as: UTF8.self)
                let isNumber = byte < 0x80 && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
                let wanted = isNumber ? UInt32(digits, radix: 16).flatMap { 0xD800...0xDFFF ~= $0 ? nil : $0 } : nil
                #expect(read(escape)?.value == wanted, "\(escape)")
            }
        }
    }

    @Test func readsEveryScalar() {
        for scalar in stride(from: 0, through: 0x10FFFF, by: 17).compactMap({ Unicode.Scalar($0) }) {
            let escape = "\(scalar)".utf16.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }.joined()
            if read(Array(escape.utf8))?.value != scalar.value { Issue.record("\(escape)") }
        }
    }

    @Test(arguments: [
        "\\", "\\u", "\\u123", "\\ud83d", "\\ud83d\\u", "\\ud83d\\ude0", "\\ud83dxude00", "\\udE00", "\\ud83d\\ud83d",
        "\\a", "\\0",
    ])
    func readsNothingElse(_ escape: String) { #expect(read(Array(escape.utf8))?.value == nil) }

    private func read(_ bytes: [UInt8]) -> (value: UInt32, length: Int)? {
        bytes.withUnsafeBufferPointer { JSONEscape($0, at: 0) }.map { ($0.value, $0.length) }
    }
}
