import Testing
import Textmill
import TextmillStages
import TextmillTesting

@Suite struct CleanTextTests {
    @Test func everyEditHasItsReasonAndItsPlaceInTheSource() throws {
        let source = "\u{FEFF}Мэр\u{A0}Ордынска  и\u{306}од\r\nнет"
        var document = Document(id: "test", text: source)
        try CleanText().process(&document)
        #expect(document.text == "Мэр Ордынска йод\nнет")
        #expect(document.edits.map(\.reason) == ["zero-width", "odd-space", "space-run", "unicode-nfc", "line-end"])
        #expect(document.edits.map(\.source) == [0..<3, 9..<11, 28..<29, 29..<33, 37..<38])
        #expect(alignmentFaults(of: document, in: Array(source.utf8)) == [])
    }
}
