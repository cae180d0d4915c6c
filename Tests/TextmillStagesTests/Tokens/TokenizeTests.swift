import Testing
import Textmill
import TextmillStages
import TextmillTesting

@Suite struct TokenizeTests {
    @Test(arguments: [
        "⟦Мост|word⟧ ⟦открыли|word⟧ ⟦в|word⟧ ⟦2019|number⟧⟦,|punctuation⟧ ⟦за|word⟧ ⟦3,5|number⟧ ⟦%|symbol⟧⟦!|punctuation⟧",
        "⟦Пишите|word⟧ ⟦на|word⟧ ⟦most@primer.ru|email⟧ ⟦или|word⟧ ⟦primer.ru/most|url⟧⟦.|punctuation⟧",
        "⟦#мост|hashtag⟧ ⟦@lunin|mention⟧ ⟦😀|emoji⟧ ⟦:)|emoji⟧ ⟦№|symbol⟧ ⟦5|number⟧ ⟦½|number⟧",
        "⟦They|word⟧ ⟦do|word⟧⟦n't|word⟧ ⟦pay|word⟧ ⟦$|symbol⟧⟦4|number⟧ ⟦橋|word⟧",
    ])
    func tellsTheKindOfEachToken(_ expected: String) throws {
        #expect(try marks(of: Tokenize(), on: .tokens, in: expected) == expected)
    }

    @Test func theConventionIsASetting() throws {
        var stage = Tokenize()
        stage.convention = .universal
        let expected = "⟦в|word⟧ ⟦1931|number⟧ ⟦г.|word⟧ ⟦до|word⟧ ⟦19:30|number⟧"
        #expect(try marks(of: stage, on: .tokens, in: expected) == expected)
    }

    @Test func theLanguageCountsMoreThanTheLetters() {
        func count(_ language: String) -> Int {
            let fields = [FieldValue.Field(name: "language", value: .string(language))]
            var document = Document(id: "a", text: "well-known", fields: fields)
            Tokenize().process(&document)
            return document[.tokens].count
        }
        #expect(count("en") == 3)
        #expect(count("ru") == 1)
    }
}
