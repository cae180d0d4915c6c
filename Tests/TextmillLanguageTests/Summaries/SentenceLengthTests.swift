import Testing
import Textmill

@testable import TextmillLanguage

@Suite struct SentenceLengthTests {
    private func length(_ sentence: String) -> SentenceLength {
        sentence.withBytes { SentenceLength(of: 0..<$0.count, in: $0) }
    }

    @Test(arguments: [
        ("Мост открыт.", 2, 12), (" — Да,\u{A0}открыт!\n", 3, 15), ("a-b c\u{301}", 2, 6), ("", 0, 0), (" \t ", 0, 3),
        ("港口关闭。", 4, 5), ("😀", 1, 1),
    ])
    func countsWordsAndCharacters(_ sentence: String, _ words: Int, _ characters: Int) {
        #expect(length(sentence).words == words)
        #expect(length(sentence).characters == characters)
    }

    @Test func aSpaceStandsBetweenTwoSentences() {
        let both = SentenceLength().followed(by: length("Мост открыт.")).followed(by: length("Ура!"))
        #expect(both.words == 3)
        #expect(both.characters == 17)
    }
}
