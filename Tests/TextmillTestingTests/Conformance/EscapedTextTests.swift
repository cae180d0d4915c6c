import Testing

@testable import TextmillTesting

@Suite struct EscapedTextTests {
    @Test(arguments: [
        ("Раз.\r\n\"Два\"\\", #""Раз.\r\n\"Два\"\\""#),
        ("\0\u{1B}\u{7F}", #""\u{0}\u{1B}\u{7F}""#),
        ("е\u{308}\u{200D}\u{FEFF}\u{A0}\u{2028}", #""е\u{308}\u{200D}\u{FEFF}\u{A0}\u{2028}""#),
        ("", #""""#),
    ])
    func spellsOutWhatCannotBeSeen(_ text: String, _ shown: String) {
        #expect(EscapedText.around(nil, in: text) == shown)
    }

    @Test func showsWhatStandsAroundTheSpan() {
        let text = String(repeating: "a", count: 100) + "b" + String(repeating: "c", count: 100)
        let expected = "…\"\(String(repeating: "a", count: 20))b\(String(repeating: "c", count: 39))\"…"
        #expect(EscapedText.around(100..<101, in: text) == expected)
    }
}
