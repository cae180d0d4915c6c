import Testing
import Textmill
import TextmillLanguage

@Suite struct KnownLanguageTests {
    @Test(arguments: [
        ("en", "⟦I am 3.⟧ ⟦My sister is 5.⟧"),
        ("de", "⟦Wir kommen am 3. Oktober.⟧ ⟦Er kommt nicht.⟧"),
        ("pl", "⟦Mówi m.in. Anna.⟧"),
        ("en", "⟦They sang in M.in.⟧ ⟦Anna heard it.⟧"),
        ("ru", "⟦Дом стоит на ул. Садовой.⟧ ⟦Он пуст.⟧"),
        ("de", "⟦Das sagt Prof. Orlow.⟧"),
        ("fi", "⟦Das ist bzw. Orlow.⟧"),
    ])
    func itsAbbreviationsAndOrdinalsCount(_ language: String, _ expected: String) {
        let splitter = SentenceSplitter(language: LanguageCode(language))
        #expect(sentenceMarks(in: expected, by: splitter) == expected)
    }

    @Test func abbreviationsOfOnesOwnStay() {
        let own = AbbreviationTable(own: ["Abt."])
        let splitter = SentenceSplitter(abbreviations: own, language: LanguageCode("de"))
        let expected = "⟦Er leitet die Abt. Brücken, vgl. Plan.⟧"
        #expect(sentenceMarks(in: expected, by: splitter) == expected)
    }

    @Test func withoutALanguageAllAbbreviationsCount() {
        let expected = "⟦Das ist bzw. Orlow.⟧ ⟦Mówi m.in. Anna.⟧"
        #expect(sentenceMarks(in: expected) == expected)
    }
}
