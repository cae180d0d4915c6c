import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct SentenceSplitterTests {
    private let splitter = SentenceSplitter()

    /// Pieces that meet the rules in every order: words, marks, openers, line ends, and signs of many scripts.
    private static let pieces = [
        "a", "The", "Мост", "и", "г", "тыс", "А", "5", "12", "XIV", "。", "；", "你好", "です", "مرحبا", "है", "।", "։", "።",
        ".", "..", "…", "!", "?", ",", ":", ";", "-", " — ", "(", ")", "[", "]", "«", "»", "“", "”", "\"", "'", "「",
        "」",
        " ", "  ", "\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\t", "\u{0}", "\u{301}", "\u{200D}",
        "\u{FEFF}", "😀", "❤️", ":)", "((", "#", "@", "•", "1)", "а)", "№", "http://a.b", "e.g", "т. е", "\u{10FFFF}",
        "🇷🇺",
    ]

    private static func text(seed: UInt64, count: Int) -> String {
        var numbers = SeededNumbers(seed: seed)
        return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }.joined()
    }

    @Test(arguments: 0..<400 as Range<UInt64>) func sentencesAreSortedAndCoverAllButWhiteSpace(_ seed: UInt64) {
        let text = Self.text(seed: seed, count: Int(seed))
        let bytes = Array(text.utf8)
        var end = 0
        for sentence in splitter.sentences(in: text) {
            let span = sentence.span
            #expect(span.lowerBound >= end && span.upperBound > span.lowerBound && span.upperBound <= bytes.count)
            #expect(isBlank(bytes[end..<span.lowerBound]))
            let words = String(decoding: bytes[span], as: UTF8.self)
            #expect(Array(words.utf8) == Array(bytes[span]))
            #expect(words.unicodeScalars.first?.properties.isWhitespace == false)
            #expect(words.unicodeScalars.last?.properties.isWhitespace == false)
            end = span.upperBound
        }
        #expect(isBlank(bytes[end...]))
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    @Test(arguments: 400..<440 as Range<UInt64>) func theAlignmentLawHolds(_ seed: UInt64) {
        let text = Self.text(seed: seed, count: 60)
        var document = Document(id: "test", text: text)
        document[.sentences] = splitter.sentences(in: text).map { Annotation($0.span) }
        #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [])
    }

    @Test(arguments: ["", " ", "\n", "\r\n \u{2029}\t", "\u{3000}"]) func blankTextHasNoSentences(_ text: String) {
        #expect(splitter.sentences(in: text) == [])
    }

    @Test(arguments: ["\u{0}", "\u{301}", "\u{FEFF}", "\u{10FFFF}", "(", "😀", "#", "…"])
    func aSignAloneIsASentence(_ text: String) {
        #expect(splitter.sentences(in: text) == [Sentence(0..<text.utf8.count)])
    }

    /// Eight times the text takes some eight times as long. A rule that looks back or ahead without a limit would make it
    /// 64 times. Of several attempts one must do, since other work on the machine can make any of them late.
    @Test(
        .serialized,
        arguments: [
            "а", ".", ". ", "!", "(", ")", "\"", "«", " ", "\n", "a\n", "• ", "1) ", "(1) ", ":", ":(", "# ", "#a ",
            "😀 ",
            "[", "'", "—", ". — ", "т. ", "Mr. ", "\u{301}", "。", "а. А", "\n(", ".1 1 ", "- ",
            "* ", ">> ", "<<a>> ", "----- ", "Best, A ", "A A 1/1/01 1:1 ",
        ])
    func timeGrowsWithLengthOnly(_ piece: String) {
        let short = String(repeating: piece, count: 8_000 / piece.utf8.count)
        let long = String(repeating: piece, count: 64_000 / piece.utf8.count)
        let isLinear = (0..<8).contains { _ in time(for: long) < time(for: short) * 32 }
        #expect(isLinear)
    }

    private func time(for text: String) -> Duration {
        ContinuousClock().measure { #expect(splitter.sentences(in: text).count <= text.utf8.count) }
    }

    @Test func explainNamesTheRuleThatDecided() {
        let decisions = splitter.explain("Проф. Орлов ушёл. Он устал.")
        #expect(
            decisions == [
                BorderDecision(offset: 9, rule: "abbreviation", splits: false),
                BorderDecision(offset: 30, rule: "otherwise", splits: true),
                BorderDecision(offset: 47, rule: "text end", splits: true),
            ])
    }

    @Test func ownAbbreviationsJoinWhatFollows() {
        let own = SentenceSplitter(abbreviations: AbbreviationTable(own: ["сотр.", "н. п.", "Abt"]))
        let expected = "⟦Сотр. Орлов едет в н. п. Долгий.⟧ ⟦Das ist Abt. Drei.⟧"
        #expect(sentenceMarks(in: expected, by: own) == expected)
        #expect(sentenceMarks(in: expected) != expected)
    }
}
