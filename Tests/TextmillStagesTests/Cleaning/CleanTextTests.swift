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

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            " ", "\t\u{A0}", "\r", "\n ", "\0", "a\0", "\u{301}", "\u{301}\u{323}", "\u{F73}", "\u{1161}", "\u{200D}",
            "\u{94D}\u{200D}", "\u{200B}\u{301}", "\u{E0041}", "\u{200F}", "\"", "\"a", "'", "«", "«\n", "- ", "—", ".",
            "…", "ё",
            "www.", "http://", "http://a.", "t.me/", "a/", "a.b-", "(", "www.a(", ") ",
        ])
    func timeIsLinear(_ piece: String) throws {
        var stage = CleanText()
        stage.quotes = .russian
        stage.dashes = .em
        stage.ellipses = .sign
        stage.yo = .fold
        stage.urls = .remove
        // In quadratic time it would not be done within the limit.
        var document = Document(id: "test", text: "a" + String(repeating: piece, count: 100_000 / piece.utf8.count))
        try stage.process(&document)
        let once = document.text
        try stage.process(&document)
        #expect(document.text == once)
    }

    @Test func settingsAreReadByTheirNames() {
        #expect(CleanText.name == "clean-text")
        #expect(CleanText.settings.map(\.name) == ["blank-lines", "quotes", "dashes", "ellipses", "yo", "urls"])
        #expect(CleanText.settings.map(\.standard) == ["one", "keep", "keep", "keep", "keep", "keep"])
    }

    @Test func allSettingsWorkTogether() throws {
        var stage = CleanText()
        stage.blankLines = .none
        stage.quotes = .russian
        stage.dashes = .em
        stage.ellipses = .sign
        stage.yo = .fold
        stage.urls = .remove
        var document = Document(
            id: "test",
            text:
                "\r\n\"Ёлка\" -  праздник...\r\n\r\nПодробнее: https://orda.example/елка (и www.orda.example).\r\nhttp://a.example\r\nВсё"
        )
        try stage.process(&document)
        #expect(document.text == "«Елка» — праздник…\nПодробнее: (и).\nВсе")
    }
}
