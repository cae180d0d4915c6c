import Testing
import Textmill
import TextmillLanguage
import TextmillTesting

@Suite struct FactTaggerTests {
    /// Pieces of facts, and of what stands between them.
    private static let pieces = [
        "1", "22", "2020", "199", "000", ".", ",", ":", "-", "–", "/", " ", "\u{A0}", "\n", "\r\n", "(", ")", "@",
        "a.ru", "+7", "$",
        "€", "%", "°", "№", "мая", "года", "год", "г.", "гг.", "-х", "-го", "с", "по", "от", "до", "н. э.", "млн",
        "тысяч", "сто",
        "двадцать", "полтора", "руб.", "долларов", "США", "км", "кв. м", "/ч", "лет", "дней", "часов", "утра", "XX",
        "века",
        "May", "Monday", "in", "the", "first", "quarter", "of", "half", "http://", "www.", "е\u{308}", "\u{301}", "\0",
        "🙂", "ß",
    ]

    @Test func spansAreSoundOnAnyText() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in
                Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)]
                    + (Bool.random(using: &numbers) ? " " : "")
            }.joined()
            var document = Document(id: "fuzz", text: text)
            document[.entities] = FactTagger().facts(in: text)
            let spans = document[.entities].map(\.span)
            #expect(
                zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text.debugDescription)")
            #expect(spans.allSatisfy { !$0.isEmpty }, "\(text.debugDescription)")
            #expect(document[.entities].allSatisfy { $0.attributes["value"]?.isEmpty == false })
            #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [], "\(text.debugDescription)")
        }
    }

    @Test func spansAreSoundOnAnyScalars() {
        var numbers = SeededNumbers(seed: 8)
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<200 {
                guard
                    let scalar = Unicode.Scalar(
                        UInt32.random(in: 0...0x10FFFF, using: &numbers) >> (numbers.next() % 14))
                else { continue }
                text.unicodeScalars.append(scalar)
            }
            var document = Document(id: "fuzz", text: text)
            document[.entities] = FactTagger().facts(in: text)
            #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [], "\(text.debugDescription)")
        }
    }

    /// 200 kB each: reading that took the square of the length would take hours.
    @Test(arguments: [
        "1", "1,1,1,", "@", "+7 (", "a@a.", "1 ", "1-", "от 1 до ", "www.", "1 января ", "сто ", "(", "$", "1.", "1:1",
        "май ",
        "http://a.b/(", "http://a.bc/(", "a.b.", "2019-", "миллион ", "в 2001, ", "5 лет 3 ", "100 000 ", "а",
        "a\u{301}", "I",
    ])
    func readsInLinearTime(_ piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let started = ContinuousClock.now
        _ = FactTagger().facts(in: text)
        #expect(ContinuousClock.now - started < .seconds(20))
    }

    @Test func longestOfOverlappingFactsStays() {
        let text = "Пишите на ⟦5km@example.com|email|value=5km@example.com⟧, ⟦22 мая 2020 года|date|value=2020-05-22⟧"
        #expect(factMarks(in: text) == text)
    }

    @Test func readsWholeNewsText() {
        let text = """
            В ⟦марте 2022 года|date|value=2022-03⟧ порт Северной косы принял ⟦1,2 млн тонн|quantity|value=1200000|unit=t⟧ грузов. \
            По итогам ⟦2021 года|date|value=2021⟧ выручка составила ⟦84,3 миллиона рублей|money|value=84300000|currency=RUB⟧ \
            и выросла на ⟦12,5%|percent|value=12.5⟧ по сравнению с ⟦2020 годом|date|value=2020⟧ (порт Дальний - \
            ⟦9,1 миллиона рублей|money|value=9100000|currency=RUB⟧). Справки: ⟦port@example.ru|email|value=port@example.ru⟧.
            """
        #expect(factMarks(in: text) == text)
    }
}
