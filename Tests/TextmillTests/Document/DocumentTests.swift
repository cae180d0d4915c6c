import Testing
import Textmill

@Suite struct DocumentTests {
    @Test func layersGoAlongWithAnEdit() throws {
        var document = Document(id: "a", text: "пишите на a@b.ru сегодня")
        let text = document.text
        document["words"] = text.split(separator: " ").map { word in
            let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return Annotation(start..<start + word.utf8.count)
        }
        document[.sentences] = [Annotation(0..<text.utf8.count)]
        let address = document["words"][2].span
        try document.apply([Edit(address, to: "[адрес]", because: "redacted")])
        #expect(document["words"].map { document[$0] } == ["пишите", "на", "[адрес]", "сегодня"])
        #expect(document[.sentences].map { document[$0] } == ["пишите на [адрес] сегодня"])
        #expect(document.edits.map(\.removed) == ["a@b.ru"])
    }

    @Test func anAnnotationThatAnEditCutsOrSwallowsIsDropped() throws {
        var document = Document(id: "a", text: "one two three")
        document["words"] = [Annotation(0..<3), Annotation(4..<7), Annotation(8..<13)]
        try document.apply([Edit(2..<8, to: "-", because: "test")])
        #expect(document.text == "on-three")
        #expect(document["words"].map { document[$0] } == ["three"])
    }

    @Test func anInsertionAtABorderStaysOutside() throws {
        var document = Document(id: "a", text: "one two")
        document["words"] = [Annotation(0..<3), Annotation(4..<7)]
        try document.apply([
            Edit(0..<0, to: ">", because: "t"), Edit(3..<3, to: "!", because: "t"), Edit(4..<4, to: "?", because: "t"),
        ])
        #expect(document.text == ">one! ?two")
        #expect(document["words"].map { document[$0] } == ["one", "two"])
    }

    @Test func editsThatDoNotFitAreRefused() {
        var document = Document(id: "a", text: "жук")
        #expect(throws: EditError.self) { try document.apply([Edit(1..<2, to: "", because: "half a letter")]) }
        #expect(throws: EditError.self) { try document.apply([Edit(0..<9, to: "", because: "beyond")]) }
        #expect(throws: EditError.self) {
            try document.apply([Edit(2..<4, to: "", because: "second"), Edit(0..<4, to: "", because: "first")])
        }
        #expect(document.text == "жук")
        #expect(document.edits.isEmpty)
    }

    @Test func aSpanBeyondTheTextGivesThePartInside() {
        let document = Document(id: "a", text: "ab")
        #expect(document[1..<9] == "b")
        #expect(document[5..<9] == "")
    }
}
