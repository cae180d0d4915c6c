import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct BoilerplateTests {
    /// Pieces of lines that the rules look at, right and wrong; texts of them in any order are as bad as it gets.
    private static let pieces = [
        "ОМСК, 5 мая — ТАСС. ", "(CNN) -- ", "LONDON (Reuters) - ", "LONDON 1996-08-30", "Минск. 5 мая. ", "ОМСК",
        ", 5 мая",
        " — РИА Новости", "/ТАСС/. ", "BERLIN — ", "11:10 ", "REGNUM ", "Читайте также:", "Читайте также",
        "Также по теме ",
        "По теме", "Ранее:", "Related:", "Read more: ", "Подробнее: ", "https://example.org/a", "Читать далее...", "- ",
        "— ",
        "• ", "1. ", "Мост построят заново", "Мост закрыт на ремонт.", "Как чинили мост?", "Фото: ", "Photo by ", "© ",
        "ТАСС",
        "Иван Петров", "Getty Images", "(", ")", "Поделиться", "Share this article", "Подписывайтесь на наш канал", "«",
        "»",
        ".", "...", ":", ",", " ", "\u{A0}", "\u{FEFF}", "\n", "\n", "\n\n", "\r\n", "\u{2028}", "\t", "и́", "👉", "\0",
        "5", "а",
        "Движение идёт в объезд по новой дороге, которую открыли для всех жителей города и района ещё прошлой весной, "
            + "когда река вышла из берегов, а старый мост оказался под водой и его пришлось закрыть на ремонт до осени.",
    ]

    private func text(_ numbers: inout SeededNumbers) -> String {
        (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
            Self.pieces.randomElement(using: &numbers) ?? ""
        }.joined()
    }

    @Test func whatIsTakenOnceLeavesNothingToTake() throws {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<6_000 {
            let text = text(&numbers)
            let once = try stripped(text)
            let twice = try stripped(once)
            try #require(once.debugDescription == twice.debugDescription, "\(text.debugDescription)")
        }
    }

    @Test func editsKeepTheAlignmentLaw() throws {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<1_000 {
            let text = text(&numbers)
            var document = Document(id: "test", text: text)
            try document.apply(Boilerplate().edits(in: text))
            try #require(alignmentFaults(of: document, in: Array(text.utf8)).isEmpty, "\(text.debugDescription)")
        }
    }

    @Test func anyScalarsAreBorne() throws {
        var numbers = SeededNumbers(seed: 9)
        for _ in 0..<1_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &numbers) {
                let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &numbers)) ?? " "
                text.unicodeScalars.append(Bool.random(using: &numbers) ? scalar : "\n")
                if Bool.random(using: &numbers) { text += Self.pieces.randomElement(using: &numbers) ?? "" }
            }
            let once = try stripped(text)
            let twice = try stripped(once)
            try #require(once.debugDescription == twice.debugDescription, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "\n", " ", "-", "(", "А", "(CNN)", "По теме\n", "Читайте также:\n", "- А\n", "Ранее:\n- А\n", "Фото: ",
    ])
    func timeGrowsNoFasterThanTheText(_ piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let part = String(text.prefix(text.count / 8))
        // Eight times the text takes eight times as long, sixty-four where work grows with its square.
        #expect(leastTime(of: text) < leastTime(of: part) * 32 + .milliseconds(500))
    }

    private func leastTime(of text: String) -> Duration {
        (0..<3).map { _ in ContinuousClock().measure { _ = Boilerplate().edits(in: text) } }.min() ?? .zero
    }

    @Test func anEmptyTextHasNone() {
        #expect(Boilerplate().edits(in: "").isEmpty)
    }
}
