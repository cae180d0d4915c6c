import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

struct ReadingFormTests {
    private let bar = String(repeating: "━", count: 72)

    @Test func linesOfAPlainTextStayLinesHoweverTheyEnd() {
        let shown = form(of: Document(id: "a", text: "Один\r\nдва\n\nтри"))
        #expect(shown.contains("  Один\n  два\n\n  три\n"))
    }

    @Test func showsADocumentToARead() throws {
        var document = Document(
            id: "news/1.txt",
            sentences:
                "⟦Мост открыли|heading⟧\n\n⟦Мост\nоткрыли 5 мая.⟧ ⟦Строил Пётр Лапин.⟧\n⟦Лапин рад, Пётр Лапин горд.⟧",
            entities: "Мост открыли\n\nМост\nоткрыли ⟦5 мая|date|normal=--05-05⟧. Строил ⟦Пётр Лапин|person⟧.\n"
                + "Лапин рад, ⟦Пётр Лапин|person⟧ горд.",
            title: "Мост\tоткрыли")
        document[.summary] = [document[.sentences][2]]
        try document.apply([
            Edit(0..<0, to: "", because: "nothing"),
            Edit(document.text.utf8.count..<document.text.utf8.count, to: "\u{A0}", because: "space"),
        ])
        #expect(
            form(of: document) == """
                \(bar)
                Мост открыли
                news/1.txt

                  #  Мост открыли

                  1  Мост открыли 5 мая.
                  2  Строил Пётр Лапин.

                  3  Лапин рад, Пётр Лапин горд.

                ── Entities ────────────────────────────────────────────────────────────
                  date    5 мая       --05-05
                  person  Пётр Лапин           ×2

                ── Summary ─────────────────────────────────────────────────────────────
                  2  Строил Пётр Лапин.

                ── Changes ─────────────────────────────────────────────────────────────
                  space  1 ×  U+00A0 put in


                """)
    }

    @Test func anEntityIsNamedOnceForEachOfItsLabelsWordsAndAttributes() {
        let marked =
            "⟦Лена|river⟧ и ⟦Лена|person⟧, ⟦Лена|person|entity=1⟧, ⟦Лена|river⟧, ⟦Лены|river⟧, ⟦Лена|person|entity=1⟧."
        let document = Document(id: "a", sentences: MarkedText(marked).text, entities: marked)
        #expect(
            EntityTable(document).rows == [
                ["river", "Лена", "", "×2"], ["person", "Лена", "", ""], ["person", "Лена", "1", "×2"],
                ["river", "Лены", "", ""],
            ])
    }

    @Test func showsATextWithoutSentencesAsItIs() {
        #expect(
            form(of: Document(id: "a\nb", text: "Раз.\n\n\tДва.\u{1B}[1m")) == "\(bar)\na b\n\n  Раз.\n\n  Два. [1m\n\n"
        )
        #expect(form(of: Document(id: "a", text: "")) == "\(bar)\na\n\n\n\n")
    }

    @Test func alignsNumbers() {
        let sentences = (1...12).map { "⟦С\($0).⟧" }.joined(separator: " ")
        let text = form(of: Document(id: "a", sentences: sentences, entities: MarkedText(sentences).text))
        #expect(text.contains("\n  9  С9.\n 10  С10.\n"))
    }

    @Test func tellsWhatWasChangedAndWhy() throws {
        var document = Document(id: "a", text: "ПЕРМЬ. Да\u{A0}-\u{A0}нет." + String(repeating: "ха ", count: 40))
        try document.apply([
            Edit(0..<12, to: "", because: "dateline"), Edit(16..<18, to: " ", because: "space"),
            Edit(18..<19, to: "—", because: "dash"), Edit(19..<21, to: " ", because: "space"),
            Edit(28..<228, to: "", because: "laughter"),
        ])
        #expect(
            ChangeTable(document.edits).rows == [
                ["dateline", "1 ×", "«ПЕРМЬ.» removed"], ["space", "2 ×", "U+00A0 → U+0020"],
                ["dash", "1 ×", "«-» → «—»"],
                ["laughter", "1 ×", "«\(String(repeating: "ха ", count: 15))ха…» removed"],
            ])
    }

    @Test func keepsColumnsOfWideLettersStraight() {
        var bytes: [UInt8] = []
        TextTable.write([["東京", "a"], ["Пермь", "", "b"], ["é", "c", ""], []], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "  東京   a\n  Пермь     b\n  é      c\n\n")
    }

    private func form(of document: Document) -> String {
        var bytes: [UInt8] = []
        ReadingForm(document).write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
