import Testing
import Textmill

@Suite struct MarkedTextTests {
    @Test func readsSpansLabelsAndAttributes() {
        let marked = MarkedText("С ⟦5 мая|date|value=--05-05⟧ в ⟦Туле||known=⟧.")
        #expect(marked.text == "С 5 мая в Туле.")
        // In UTF-8 a Cyrillic letter takes two bytes: "С " is 3, "5 мая" 8, " в " 4, "Туле" 8.
        #expect(
            marked.annotations == [
                Annotation(3..<11, label: "date", attributes: ["value": "--05-05"]),
                Annotation(15..<23, attributes: ["known": ""]),
            ])
    }

    @Test(arguments: [
        "", "⟦⟧", "нет меток", "⟦а⟧⟦б⟧", "⟦5 мая|date|value=05|year=⟧, ⟦x||a=b=c⟧",
        "⟦\u{301}и⟧\u{301} ⟦e\u{301}⟧\u{308}",
    ])
    func writesWhatItReads(_ marked: String) {
        #expect(Array(MarkedText(marked).description.utf8) == Array(marked.utf8))
    }

    @Test func keepsAMarkThatIsNotClosedAsText() {
        #expect(MarkedText("а ⟦б").annotations.isEmpty)
        #expect(MarkedText("⟦б|date|⟧").annotations == [Annotation(0..<2, label: "date", attributes: ["": ""])])
    }
}
