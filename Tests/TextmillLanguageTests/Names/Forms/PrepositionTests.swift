import Testing
import Textmill

@testable import TextmillLanguage

@Suite struct PrepositionTests {
    /// Cases by number: genitive 2, dative 3, accusative 4, instrumental 5, locative 6.
    private static let prepositions: [(String, [UInt8])] = [
        ("из", [2]), ("Из-за", [2]), ("относительно", [2]), ("насчёт", [2]), ("к", [3]), ("по", [3, 4, 6]),
        ("с", [2, 4, 5]), ("НАД", [5]), ("при", [6]),
    ]

    private func cases(of word: String) -> [UInt8]? {
        word.withBytes { Preposition.cases(of: 0..<$0.count, in: $0) }.map { bits in
            (0..<8).filter { bits >> $0 & 1 == 1 }
        }
    }

    @Test(arguments: prepositions)
    func goesWithItsCases(_ word: String, _ expected: [UInt8]) { #expect(cases(of: word) == expected) }

    @Test(arguments: ["мост", "и", "относительность", "", "по-"])
    func otherWordsGoWithNone(_ word: String) { #expect(cases(of: word) == nil) }
}
