import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

struct WordSplitterTests {
    @Test(arguments: [
        ("Кто-то где-то ждёт.", "Кто-то|где-то|ждёт|."), ("д'Артаньян и O’Neil", "д'Артаньян|и|O’Neil"),
        ("3,5% или 1.000.000 руб.", "3,5|%|или|1.000.000|руб|."), ("«Да», — сказал он…", "«|Да|»|,|—|сказал|он|…"),
        ("а. б -в- 5. 6 7,", "а|.|б|-|в|-|5|.|6|7|,"), ("т.е. e-mail", "т|.|е|.|e-mail"), ("東京へ", "東|京|へ"),
        ("и\u{306}од е\u{301}-а", "и\u{306}од|е\u{301}-а"), ("a\u{A0}b\u{3000}c\nd\te", "a|b|c|d|e"),
        ("мяг\u{AD}кий", "мяг\u{AD}кий"), ("👍🏽 ok", "👍|🏽|ok"), ("\u{301}a", "\u{301}|a"), ("", ""), (" \n ", ""),
        ("2-я ул. 5-6", "2-я|ул|.|5-6"), ("..", ".|."), ("a--b", "a|-|-|b"),
    ])
    func splits(_ text: String, _ expected: String) {
        let words = text.withBytes { bytes in
            WordSplitter.words(of: 0..<bytes.count, in: bytes).map { bytes.string($0) }
        }
        #expect(words.joined(separator: "|").utf8.elementsEqual(expected.utf8), "\(words)")
    }

    @Test func leavesNothingOutButWhiteSpace() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<300 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<30).map { _ in
                        Bool.random(using: &numbers)
                            ? ["-", ".", "'", "5", "a", " "].randomElement(using: &numbers)!
                            : Unicode.Scalar.random(using: &numbers)
                    }))
            let joined = text.withBytes { bytes in
                WordSplitter.words(of: 0..<bytes.count, in: bytes).map { bytes.string($0) }.joined()
            }
            let dense = text.unicodeScalars.filter { !$0.properties.isWhitespace }
            #expect(Array(joined.unicodeScalars) == Array(dense))
        }
    }

    @Test func staysInsideItsSpan() {
        "ab-cd".withBytes { bytes in
            #expect(WordSplitter.words(of: 1..<3, in: bytes) == [1..<2, 2..<3])
        }
    }
}
