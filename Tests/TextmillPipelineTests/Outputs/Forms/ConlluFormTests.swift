import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

struct ConlluFormTests {
    @Test func writesAWordALine() throws {
        let document = Document(
            id: "a b.txt", sentences: "⟦Лев Ким спит.⟧⟦Идёт\n дождь,  да.⟧",
            entities: "⟦Лев Ким|person⟧ спит.Идёт\n ⟦дождь|weather kind⟧,  да.")
        #expect(
            form(of: document) == """
                # newdoc id = a%20b.txt
                # sent_id = a%20b.txt-1
                # text = Лев Ким спит.
                1\tЛев\t_\t_\t_\t_\t_\t_\t_\tEntity=B-person|TokenRange=0:3
                2\tКим\t_\t_\t_\t_\t_\t_\t_\tEntity=I-person|TokenRange=4:7
                3\tспит\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=8:12
                4\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=12:13

                # sent_id = a%20b.txt-2
                # text = Идёт дождь, да.
                1\tИдёт\t_\t_\t_\t_\t_\t_\t_\tTokenRange=13:17
                2\tдождь\t_\t_\t_\t_\t_\t_\t_\tEntity=B-weather_kind|SpaceAfter=No|TokenRange=19:24
                3\t,\t_\t_\t_\t_\t_\t_\t_\tTokenRange=24:25
                4\tда\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=27:29
                5\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=29:30


                """)
    }

    @Test func takesWordsFromTheirLayer() {
        var document = Document(id: "a", sentences: "⟦New York, да⟧", entities: "New York, да")
        document["tokens"] = [
            Annotation(0..<8, attributes: ["lemma": "New\tYork", "upos": "PROPN"]), Annotation(10..<14),
        ]
        #expect(
            form(of: document) == """
                # newdoc id = a
                # sent_id = a-1
                # text = New York да
                1\tNew York\tNew York\tPROPN\t_\t_\t_\t_\t_\tTokenRange=0:8
                2\tда\t_\t_\t_\t_\t_\t_\t_\tTokenRange=10:12


                """)
    }

    @Test func takesALineForASentenceWhereThereAreNone() {
        let document = Document(id: "a", text: "Да\n\nНет")
        #expect(
            form(of: document) == """
                # newdoc id = a
                # sent_id = a-1
                # text = Да
                1\tДа\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:2

                # sent_id = a-2
                # text = Нет
                1\tНет\t_\t_\t_\t_\t_\t_\t_\tTokenRange=4:7


                """)
        #expect(form(of: Document(id: "a", text: "")) == "# newdoc id = a\n")
    }

    @Test func givesOverlappingEntitiesToTheFirstAndLonger() {
        var tagger = EntityTagger(
            [
                Annotation(0..<3, label: "a"), Annotation(0..<8, label: "b"), Annotation(5..<9, label: "c"),
                Annotation(8..<9),
            ].inTextOrder)
        #expect(
            [0..<2, 2..<5, 6..<8, 8..<9, 10..<11].map { tagger.tag(of: $0) } == ["B-b", "I-b", "I-b", "B-entity", nil])
    }

    private func form(of document: Document) -> String {
        var bytes: [UInt8] = []
        var offsets = document.text.withBytes { OffsetCounter($0, in: .codePoints) }
        ConlluForm(document).write(to: &bytes, &offsets)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Document {
    /// A document with sentences and entities, from one text marked twice.
    init(id: String, sentences: String, entities: String, title: String? = nil) {
        let fields = title.map { [FieldValue.Field(name: "title", value: .string($0))] } ?? []
        self.init(id: id, text: MarkedText(sentences).text, fields: fields)
        self[.sentences] = MarkedText(sentences).annotations
        self[.entities] = MarkedText(entities).annotations
    }
}
