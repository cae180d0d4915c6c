import Testing
import Textmill

@testable import TextmillLanguage

struct DocumentWordsTests {
    private func has(_ text: String, _ word: String) -> Bool {
        let words = text.withBytes { DocumentWords($0) }
        return word.withBytes { words.contains($0) }
    }

    @Test(arguments: [
        ("Пришёл «Ромов».", "Ромов"), ("в Усть-Ромове", "Усть-Ромове"), ("Ту-9М летит", "Ту-9М"), ("Ромов", "Ромов"),
        ("7Ромов", "Ромов"), ("-Ромов", "Ромов"), ("Acme-2 ушла", "Acme-2"), ("Ålund — город", "Ålund"),
        ("Во\u{301}лгин", "Во\u{301}лгин"), ("Ёлкин…", "Ёлкин"), ("日本 Ромов", "Ромов"),
    ])
    func hasTheCapitalisedWords(_ text: String, _ word: String) { #expect(has(text, word)) }

    @Test(arguments: [
        ("ромов", "ромов"), ("Ромова", "Ромов"), ("Ромов", "ромов"), ("ЛжеРомов", "Ромов"), ("2-9", "2-9"),
        ("", "Ромов"),
        ("\u{301}", "\u{301}"),
    ])
    func hasNoOtherWords(_ text: String, _ word: String) { #expect(!has(text, word)) }
}
