import Testing
import Textmill

@testable import TextmillLanguage

@Suite struct LineReaderTests {
    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
    func aLineEndOfAnyKindEndsALine(_ lineEnd: String) {
        let text = " один\u{A0}\(lineEnd)\(lineEnd)два… «три»"
        let words = text.withBytes { bytes in LineReader(bytes).map { bytes.string($0.words) } }
        #expect(words == ["один", "", "два… «три»"])
    }

    @Test func linesCoverTheText() {
        let text = "раз\r\nдва\n\nтри\n"
        let borders = text.withBytes { bytes in LineReader(bytes).flatMap { [$0.start, $0.next] } }
        #expect(borders == [0, 8, 8, 15, 15, 16, 16, 23])
    }
}
