import Testing
import Textmill
import TextmillStages
import TextmillTesting

@Suite struct DropShortSentencesTests {
    @Test func forgetsSentencesBelowTheMinimum() throws {
        let marked = MarkedText("⟦Да.⟧ ⟦Это уже три.⟧\t⟦И вот\nчетыре слова.⟧")
        var document = Document(id: "a", text: marked.text)
        document[.sentences] = marked.annotations
        var stage = DropShortSentences()
        try stage.process(&document)
        #expect(document[.sentences].map { document[$0] } == ["Это уже три.", "И вот\nчетыре слова."])
        stage.minimum = 4
        try stage.process(&document)
        #expect(document[.sentences].map { document[$0] } == ["И вот\nчетыре слова."])
    }
}
