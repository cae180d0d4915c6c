import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct SummaryLimitTests {
    @Test func isThreeSentencesUnlessGiven() {
        #expect(SummaryLimit().sentences == 3)
        #expect(SummaryLimit(sentences: 7).sentences == 7)
        #expect(SummaryLimit(words: 50).sentences == nil)
        #expect(SummaryLimit(characters: 50).sentences == nil)
    }

    @Test(arguments: 0..<500)
    func holdsOverRandomDocuments(_ seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let (text, sentences) = randomText(using: &random)
        let limit = SummaryLimit(
            sentences: [nil, 1, 2, 3, 9].randomElement(using: &random) ?? nil,
            words: [nil, 1, 7, 30, 200].randomElement(using: &random) ?? nil,
            characters: [nil, 1, 40, 150, 900].randomElement(using: &random) ?? nil)
        let summary = Summarizer(limit: limit).summary(of: text, sentences: sentences, title: "мост и порт")
        let statements = sentences.filter { $0.label == nil }
        #expect(summary == Summarizer(limit: limit).summary(of: text, sentences: sentences, title: "мост и порт"))
        #expect(summary.isEmpty == sentences.isEmpty)
        #expect(summary.map(\.span.lowerBound) == summary.map(\.span.lowerBound).sorted())
        #expect(Set(summary.map(\.span)).isSubset(of: (statements.isEmpty ? sentences : statements).map(\.span)))
        #expect(Set(summary.map(\.span)).count == summary.count)
        #expect(summary.count <= limit.sentences ?? .max)
        if limit.words == nil, limit.characters == nil, !statements.isEmpty {
            #expect(summary.count == min(limit.sentences ?? 3, statements.count))
        }
        let chosen = summary.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) }.joined(separator: " ")
        if summary.count > 1 || statements.contains(where: { isWithin(limit, words(of: $0, in: text)) }) {
            #expect(isWithin(limit, chosen))
        }
    }

    private func isWithin(_ limit: SummaryLimit, _ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).count <= limit.words ?? .max
            && text.unicodeScalars.count <= limit.characters ?? .max
    }

    private func words(of annotation: Annotation, in text: String) -> String {
        String(decoding: Array(text.utf8)[annotation.span], as: UTF8.self)
    }

    /// A text of up to fourteen sentences, some of which are headings, questions, or torn out of quotations.
    private func randomText(using random: inout SeededNumbers) -> (String, [Annotation]) {
        let pieces = [
            "мост", "порт", "the", "ferry", "«так", "вот»", "\"", "—", "ё", "2024", "e\u{301}", "😀", "«", "вода", "a-b",
            "очень\u{A0}длинное", "\0", "(", ")", "Северцев",
        ]
        var text = ""
        var sentences: [Annotation] = []
        for _ in 0..<Int.random(in: 0..<15, using: &random) {
            let start = text.utf8.count
            let length = [1, 3, 5, 9, 14, 50].randomElement(using: &random) ?? 1
            text += (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            text += [".", "?", "", ":", "!»"].randomElement(using: &random) ?? ""
            let isHeading = Int.random(in: 0..<5, using: &random) == 0
            sentences.append(Annotation(start..<text.utf8.count, label: isHeading ? "heading" : nil))
            text += [" ", "\n", "\n\n", ""].randomElement(using: &random) ?? ""
        }
        return (text, sentences)
    }

    @Test func countsALetterOfAScriptWithoutSpacesAsAWord() {
        let text = "今天港口关闭了。明天开放。"
        let sentences = [Annotation(0..<24), Annotation(24..<39)]
        let few = Summarizer(limit: SummaryLimit(words: 7)).summary(of: text, sentences: sentences)
        #expect(few.map(\.span) == [0..<24])
        let all = Summarizer(limit: SummaryLimit(words: 11)).summary(of: text, sentences: sentences)
        #expect(all.map(\.span) == [0..<24, 24..<39])
    }
}
