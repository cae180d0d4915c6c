import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct SummarizerTests {
    /// Sentences are marked; those labelled `chosen` are to be the summary.
    private func check(_ marked: String, limit: SummaryLimit = SummaryLimit(sentences: 1), title: String? = nil) {
        let text = MarkedText(marked)
        let sentences = text.annotations.map { Annotation($0.span, label: $0.label == "heading" ? "heading" : nil) }
        let summary = Summarizer(limit: limit).summary(of: text.text, sentences: sentences, title: title)
        #expect(summary.map(\.span) == text.annotations.filter { $0.label == "chosen" }.map(\.span))
    }

    @Test func takesTheFirstOfLikeSentences() {
        check(
            """
            ⟦На набережной посёлка Заречный открыли новый лодочный причал|chosen⟧.
            ⟦Рядом поставили скамейки, фонари, урны и навес от дождя⟧.
            ⟦Осенью здесь высадят сирень, рябину и молодые клёны⟧.
            """)
    }

    @Test func prefersASentenceWithTheWordsOfTheTitle() {
        check(
            """
            ⟦Вечером во вторник в редакцию позвонили жители окраины⟧.
            ⟦На реке Каменке прорвало старую плотину у деревни Луговой|chosen⟧.
            """, title: "Прорвана плотина на Каменке")
    }

    @Test func readsTheFirstHeadingAsTheTitle() {
        check(
            """
            ⟦Прорвана плотина на Каменке|heading⟧
            ⟦Вечером во вторник в редакцию позвонили жители окраины⟧.
            ⟦На реке Каменке прорвало старую плотину у деревни Луговой|chosen⟧.
            """)
    }

    @Test func prefersASentenceWithTheWordsTheTextComesBackTo() {
        check(
            """
            ⟦The morning began quietly, with fog above the roofs.⟧
            ⟦The harbour council closed the western ferry for repairs.|chosen⟧
            ⟦The ferry needs a new harbour gate, council engineers found.⟧
            ⟦Without the western ferry people drive around the harbour.⟧
            """)
    }

    @Test(arguments: [
        "⟦Кто заплатит за ремонт старого моста через Каменку?⟧ ⟦Ремонт моста оплатит областной дорожный фонд|chosen⟧.",
        "⟦«Мы строили мост два года и четыре месяца⟧. ⟦Теперь он открыт», — сказал на митинге инженер Лыков⟧. ⟦Мост открыт для всех грузовых машин с понедельника|chosen⟧.",
        "⟦В посёлке за неделю сделали вот что важное:⟧ ⟦Мост открыт для всех грузовых машин с понедельника|chosen⟧.",
        "⟦Мост открыли⟧. ⟦По нему с понедельника пустят все грузовые машины области|chosen⟧.",
        "⟦- Как менялся старый мост через реку Каменку за сто лет⟧\n⟦Мост открыт для всех грузовых машин с понедельника|chosen⟧.",
    ])
    func passesOverWhatDoesNotStandAlone(_ marked: String) { check(marked) }

    @Test func takesARepeatedSentenceOnce() {
        check(
            """
            ⟦Ферма под Луговой собрала тысячу тонн поздней капусты.|chosen⟧
            ⟦Ферма под Луговой собрала тысячу тонн поздней капусты.⟧
            ⟦Ещё осенью хозяйство продаст соседям морковь, свёклу, лук.|chosen⟧
            """, limit: SummaryLimit(sentences: 2))
    }

    @Test func takesLessThanStatementsWhereThereIsNothingElse() {
        check("⟦Кто это?|chosen⟧ ⟦Никто.|chosen⟧", limit: SummaryLimit(sentences: 2))
        check("⟦Причал|heading⟧\n⟦Кто это?|chosen⟧", limit: SummaryLimit(sentences: 2))
        check("⟦Причал|heading⟧\n⟦Кто это?|chosen⟧", limit: SummaryLimit(words: 10))
    }

    @Test func givesTheFirstHeadingOfATextOfHeadings() {
        let text = "Причал\n\nМост"
        let headings = [Annotation(0..<12, label: "heading"), Annotation(14..<22, label: "heading")]
        #expect(Summarizer().summary(of: text, sentences: headings).map(\.span) == [0..<12])
    }

    @Test func givesNothingForNoSentences() {
        #expect(Summarizer().summary(of: "", sentences: []) == [])
    }

    @Test func fillsALimitOfWordsWithStatementsOnly() {
        let marked = """
            ⟦В порту Солнечный разгрузили первое в этом году судно.|chosen⟧
            ⟦Кто следующий?⟧
            ⟦На нём пришли трубы для нового городского водопровода.|chosen⟧
            """
        check(marked, limit: SummaryLimit(words: 20))
        check(marked, limit: SummaryLimit(sentences: 3, words: 20))
    }

    @Test func passesOverWhatDoesNotFitAndGoesOn() {
        check(
            """
            ⟦The ferry, which was built in the north ninety years ago, was sold.⟧
            ⟦It brought nine thousand crowns to the harbour town.|chosen⟧
            """, limit: SummaryLimit(characters: 60))
    }

    @Test func countsTheSpaceBetweenTwoSentences() {
        let marked = "⟦aaaa bbbb cc dd ee ff gg hh.|chosen⟧ ⟦iiii jjjj kk ll mm nn oo pp.|chosen⟧"
        check(marked, limit: SummaryLimit(characters: 57))
        check(marked.replacing("pp.|chosen", with: "pp."), limit: SummaryLimit(characters: 56))
    }

    @Test func takesTheShortestSentenceWhereNoneFits() {
        let marked = """
            ⟦Над посёлком Заречный три дня подряд шёл сильный дождь.⟧
            ⟦Вода поднялась на метр|chosen⟧.
            """
        check(marked, limit: SummaryLimit(characters: 5))
        check(marked, limit: SummaryLimit(words: 1))
    }

    @Test func scoresAndRanksWhatItChooses() {
        let text = "The council will meet at noon in the hall. The old ferry will be sold by the council."
        let sentences = [Annotation(0..<42), Annotation(43..<85)]
        let summary = Summarizer().summary(of: text, sentences: sentences, title: "Ferry sold")
        #expect(summary.map(\.span) == [0..<42, 43..<85])
        #expect(summary.map { $0.attributes["rank"] } == ["2", "1"])
        #expect(summary.map(\.score) == [0, 1.8])
    }

    @Test func pointsFallWithEachDoublingOfThePlace() {
        let sentence = "The council will meet at noon in hall "
        let text = (0..<8).map { sentence + "\($0)." }.joined(separator: " ")
        let sentences = (0..<8).map { Annotation($0 * 41..<$0 * 41 + 40) }
        let summary = Summarizer(limit: SummaryLimit(sentences: 8)).summary(of: text, sentences: sentences)
        let first = summary.first?.score ?? 0
        #expect(
            summary.map { Int((first * 1000).rounded()) - Int((($0.score ?? 0) * 1000).rounded()) }
                == [0, 700, 1050, 1400, 1575, 1750, 1925, 2100])
    }

    @Test(arguments: ["а", "\"", "a. ", "« ", "港", "e\u{301}", "\0", "?\n"])
    func staysFastOnOneThingOverAndOver(_ piece: String) {
        let text = String(repeating: piece, count: 50_000)
        let size = piece.utf8.count
        let many = (0..<50_000).map { Annotation($0 * size..<($0 + 1) * size) }
        let limit = SummaryLimit(sentences: 9, words: 90, characters: 900)
        #expect(Summarizer(limit: limit).summary(of: text, sentences: many).count == 1)
        #expect(Summarizer(limit: limit).summary(of: text, sentences: [Annotation(0..<text.utf8.count)]).count == 1)
    }

    @Test func readsSpansThatDoNotFitTheText() {
        let spans = [Annotation(0..<0), Annotation(3..<900), Annotation(40..<50)]
        #expect(Summarizer().summary(of: "So few words", sentences: spans).count == 3)
    }
}
