import Testing
import Textmill
import TextmillStages

@Suite struct TagMorphologyTests {
    private func tokens(_ text: String) throws -> [String] {
        var document = Document(id: "1", text: text)
        SplitSentences().process(&document)
        Tokenize().process(&document)
        try TagMorphology().process(&document)
        return document[.tokens].map { token in
            ["upos", "lemma", "feats"].map { token.attributes[$0] ?? "_" }.joined(separator: " ")
        }
    }

    @Test func tellsRussianWords() throws {
        #expect(
            try tokens("Инженеры построили новую школу в Омске.") == [
                "NOUN инженер Animacy=Anim|Case=Nom|Gender=Masc|Number=Plur",
                "VERB построить Aspect=Perf|Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin|Voice=Act",
                "ADJ новый Case=Acc|Degree=Pos|Gender=Fem|Number=Sing",
                "NOUN школа Animacy=Inan|Case=Acc|Gender=Fem|Number=Sing", "ADP в _",
                "PROPN Омск Animacy=Inan|Case=Loc|Gender=Masc|Number=Sing", "PUNCT . _",
            ])
    }

    @Test func theSentenceTellsWhatAWordIs() throws {
        #expect(try tokens("Цеха льют сталь, а новые печи стали дешевле.").contains { $0.hasPrefix("VERB стать ") })
        #expect(try tokens("Цех выпускает много стали.").contains { $0.hasPrefix("NOUN сталь ") })
    }

    @Test func tellsEnglishWords() throws {
        #expect(
            try tokens("The engineers built two new bridges.") == [
                "DET the _", "NOUN engineer _", "VERB build _", "NUM two _", "ADJ new _", "NOUN bridge _", "PUNCT . _",
            ])
    }

    @Test func lemmasAreSmallInAllLetters() throws {
        #expect(
            try tokens("They saw the École Élevée there.").allSatisfy { !$0.contains("É") || $0.hasPrefix("PROPN") })
        #expect(try tokens("ÉTÉ and été were written.").contains { $0.contains(" été ") })
    }

    @Test(arguments: ["", "\u{301}\u{301}", "橋を架ける。", "… !!! №№", "ъ-ъ- -ъ"])
    func everyTokenIsTold(_ text: String) throws { #expect(try tokens(text).allSatisfy { !$0.hasPrefix("_") }) }

    @Test func ofALanguageWithoutAModelNothingIsTold() throws {
        let fields = [FieldValue.Field(name: "language", value: .string("de"))]
        var document = Document(id: "1", text: "Die Brücke ist neu.", fields: fields)
        SplitSentences().process(&document)
        Tokenize().process(&document)
        let tokens = document[.tokens]
        document.forgetChanges()
        try TagMorphology().process(&document)
        #expect(document[.tokens] == tokens)
        #expect(document.changedLayers == [.tokens])
    }
}
