import Testing
import Textmill
@testable import TextmillLanguage

@Suite struct SentenceTraitsTests {
    private func traits(_ sentence: String) -> SentenceTraits {
        sentence.withBytes { SentenceTraits(bordersOf: 0..<$0.count, in: $0) }
    }

    @Test(arguments: [
        "Кто придёт?", "«Кто придёт?»", "Who (if any)? ", "谁来？", "Мы сделали вот что:", "- Ссылка на статью",
    ])
    func tellsWhatIsNoStatement(_ sentence: String) { #expect(traits(sentence).isNoStatement) }

    @Test(arguments: ["Он пришёл.", "— Мы открыли мост.", "Ссылка на статью", "Он спросил: «Кто?» — и ушёл."])
    func tellsStatements(_ sentence: String) { #expect(!traits(sentence).isNoStatement) }

    @Test(arguments: ["«Да», — сказал он.", "— Да.", "• Да.", "\"Yes,\" he said."])
    func tellsSpeech(_ sentence: String) { #expect(traits(sentence).opensAsSpeech) }

    @Test(arguments: ["Завод «Луч».", "Да — и нет.", ""])
    func tellsWhatIsNoSpeech(_ sentence: String) { #expect(!traits(sentence).opensAsSpeech) }

    @Test func tellsWhereASentenceBreaksOff() {
        #expect(traits("Вид на порт в 2024").isUnfinished)
        #expect(traits("Вид на порт (сверху)").isUnfinished)
        #expect(!traits("Порт открыт.»").isUnfinished)
        #expect(!traits("").isUnfinished)
    }

    @Test func shortAndLongSentencesLose() {
        let points = [7, 8, 45, 46].map { SentenceTraits(words: $0).points(at: 0, titleLength: 0) }
        #expect(points == [-1000, 0, 0, -1000])
    }
}
