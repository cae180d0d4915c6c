import Testing
import Textmill

@testable import TextmillLanguage

@Suite struct PhraseTableTests {
    private let table = PhraseTable(["ещё по теме|по теме": 1, "по теме дня": 2, "риа \"новости\"": 3, "канал*": 4])

    private func longest(in text: String) -> (value: Int, end: Int)? {
        text.withBytes { table.longest(in: $0, at: 0, to: $0.count) }
    }

    @Test(arguments: [
        ("ПО ТЕМЕ", 1), ("Еще\u{A0} по теме:", 1), ("По теме дня", 2), ("РИА «Новости».", 3), ("каналах и", 4),
    ])
    func phrasesAreFoundInAnyCaseAndSpacing(_ text: String, _ value: Int) {
        #expect(longest(in: text)?.value == value)
    }

    @Test(arguments: ["по темени", "потеме", "по", "", "канава"])
    func otherWordsAreNot(_ text: String) {
        #expect(longest(in: text) == nil)
    }

    @Test func aPhraseEndsWhereItsLastWordDoes() {
        #expect(longest(in: "по теме:")?.end == "по теме".utf8.count)
        #expect(longest(in: "каналом.")?.end == "каналом".utf8.count)
    }
}
