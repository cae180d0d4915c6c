import Testing
import Textmill
import TextmillStages
import TextmillTesting

/// The alignment law, for all stock stages, each alone and all in a row, over texts that hold all that is odd.
@Suite struct AlignmentLawTests {
    static let pieces = [
        "Мост", "открыли", "5 мая 2021 года", "за 3,5 млн рублей", "рост на 5,3%", " ", " ", "  ", "\u{A0}", "\n",
        "\n\n", "\r\n",
        "\r", "\u{2028}", "\u{2029}", "\u{85}", "\t", "\0", "\u{7}", "e\u{301}", "й", "и\u{306}", "a\u{328}\u{301}",
        "😀", "👨‍👩‍👧", "🇷🇺",
        "\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "中文。", "עברית", "नमस्ते।", "한", "\u{1112}\u{1161}", "«",
        "»", "\"", "—",
        " - ", "...", "…", ".", "!", "?", "МОСКВА, 1 дек — РИА Новости. ", "Читайте также:\n- Ещё одна новость\n",
        "Фото: Пётр Лунин\n",
        "a@b.example", "https://example.org/a?b=c", "+7 (495) 123-45-67", "12:30", "1. ", "- ", "Ёлка", "\u{E0000}",
        "\u{10FFFF}", "\u{FFFE}",
    ]

    static func text(_ seed: Int) -> String {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 0..<80, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    @Test(arguments: 0..<100)
    func holdsAfterEveryStage(_ seed: Int) throws {
        let text = Self.text(seed)
        let source = Array(text.utf8)
        var row = Document(id: "row", text: text)
        for stage in StageRegistry.stock.types.map({ $0.init() }) {
            try stage.process(&row)
            #expect(alignmentFaults(of: row, in: source) == [], "\(stage) on \(text.debugDescription)")
            var alone = Document(id: "alone", text: text)
            alone[.sentences] = row[.sentences].isEmpty ? [] : [Annotation(0..<source.count)]
            try stage.process(&alone)
            #expect(alignmentFaults(of: alone, in: source) == [], "\(stage) alone on \(text.debugDescription)")
        }
    }
}
