import Testing
import Textmill
@testable import TextmillLanguage

@Suite struct WordBeginningsTests {
    private func words(of text: String) -> [WordBeginnings.Word] {
        text.withBytes { Array(WordBeginnings(of: 0..<$0.count, in: $0)) }
    }

    @Test(arguments: [
        ("Плотины", "плотиной"), ("ЛЁД", "лед"), ("Bridges", "BRIDGE"), ("ÉCOLES", "école"), ("Ўзбек", "ўзбек"),
        ("Έλλη", "Έλλη"), ("Ἀθ", "Ἀθ"),
    ])
    func formsOfAWordBeginAlike(_ one: String, _ other: String) {
        #expect(words(of: one).map(\.beginning) == words(of: other).map(\.beginning))
    }

    @Test(arguments: [("мост", "моста"), ("порт", "парт"), ("it", "is"), ("й", "и")])
    func otherWordsBeginOtherwise(_ one: String, _ other: String) {
        #expect(words(of: one).map(\.beginning) != words(of: other).map(\.beginning))
    }

    @Test func wordsAreRunsOfLettersAndDigits() {
        #expect(words(of: "  «Бард-2», rock'n'roll… e\u{301}! ").map(\.letters) == [4, 1, 4, 1, 4, 2])
        #expect(words(of: " — … ").isEmpty)
        #expect(words(of: "").isEmpty)
    }

    @Test func lettersOfAScriptWithoutSpacesAreWords() {
        #expect(words(of: "GDP增长5").map(\.letters) == [3, 1, 1, 1])
    }
}
