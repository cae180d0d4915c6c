import Testing
import Textmill
import TextmillStages
import TextmillTesting

@Suite struct SplitSentencesTests {
    @Test(arguments: [
        "⟦Мост открыли утром.⟧ ⟦Движение пустили к вечеру.⟧",
        "⟦Кто построил мост?⟧ ⟦Город!⟧ ⟦А зачем…⟧ ⟦Никто не знает.⟧",
        "⟦Неужели?!⟧ ⟦Да.⟧",
        "⟦И т. д. и т. п. в том же духе.⟧ ⟦Потом все разошлись.⟧",
        "⟦Дом стоит на ул. Садовой, д. 5, кв. 12.⟧ ⟦Рядом сквер.⟧",
        "⟦А. П. Северцев приехал в г. Верхнереченск.⟧ ⟦Его ждали.⟧",
        "⟦Приехал Северцев А. П., инженер.⟧ ⟦Он устал.⟧",
        "⟦Завод им. Кулибина работает с 1931 г. без остановок.⟧",
        "⟦Завод основан в 1931 г.⟧ ⟦Через год он дал первую сталь.⟧",
        "⟦Стоит 5 млн руб. за штуку.⟧ ⟦Дорого.⟧",
        "⟦Цена выросла на 3.5 процента.⟧ ⟦Спрос упал.⟧",
        "⟦Сайт example.org не отвечал до 12.30.⟧ ⟦Потом ответил.⟧",
        "⟦«Мы успеем», — сказал мэр.⟧ ⟦Он улыбнулся.⟧",
        "⟦«Успеем ли мы?» — спросил мэр.⟧ ⟦Никто не ответил.⟧",
        "⟦Мэр сказал: «Успеем».⟧ ⟦Все поверили.⟧",
        "⟦Работы шли долго (см. рис. 3).⟧ ⟦Потом встали.⟧",
        "⟦Собрались проф. Орлов и акад. Лунин.⟧ ⟦Заседание началось.⟧",
        "⟦В V в. до н. э. здесь жили рыбаки.⟧ ⟦Они ушли.⟧",
        "⟦Он подождал… и ушёл.⟧ ⟦Дверь закрылась.⟧",
        "⟦Снег шёл три дня...⟧ ⟦Дороги замело.⟧",
        "⟦Тираж 500 экз. разошёлся.⟧",
        "⟦Мост строили с 2019 по 2021 гг.⟧ ⟦Подрядчик сменился дважды.⟧",
    ])
    func splitsRussian(_ expected: String) throws { try check(expected) }

    @Test(arguments: [
        "⟦The bridge opened at dawn.⟧ ⟦Traffic began by night.⟧",
        "⟦Mr. Brook met Dr. Lane at 5 p.m. on Monday.⟧ ⟦They talked.⟧",
        "⟦The U.S. Senate voted.⟧ ⟦It passed.⟧",
        "⟦He works for Hill & Co. in Dover.⟧",
        "⟦\"Will it hold?\" asked the mayor.⟧ ⟦Nobody knew.⟧",
        "⟦“It will hold.”⟧ ⟦The mayor nodded.⟧",
        "⟦Prices rose 3.5 percent, i.e. more than planned.⟧ ⟦Demand fell.⟧",
        "⟦See fig. 3 for details.⟧ ⟦Then go on.⟧",
        "⟦J. R. Hale wrote it.⟧ ⟦Everyone read it.⟧",
        "⟦Is it done?⟧ ⟦Yes!⟧ ⟦Good.⟧",
        "⟦Visit www.example.org.⟧ ⟦It is free.⟧",
        "⟦He left (at last).⟧ ⟦She stayed.⟧",
    ])
    func splitsEnglish(_ expected: String) throws { try check(expected) }

    @Test(arguments: [
        "⟦桥开了。⟧⟦车来了！⟧⟦谁造的？⟧",
        "⟦橋が開いた。⟧⟦車が来た。⟧",
        "⟦فتح الجسر.⟧ ⟦من بناه؟⟧ ⟦المدينة.⟧",
        "⟦पुल खुल गया।⟧ ⟦गाड़ियाँ आईं।⟧",
        "⟦Կամուրջը բացվեց։⟧ ⟦Մեքենաներ եկան։⟧",
        "⟦Die Brücke wurde am 3. Oktober eröffnet.⟧ ⟦Sie hält.⟧",
        "⟦Le pont est ouvert.⟧ ⟦Qui l’a bâti ?⟧ ⟦La ville.⟧",
        "⟦El puente se abrió.⟧ ⟦¿Quién lo hizo?⟧ ⟦La ciudad.⟧",
        "⟦Міст відкрили вранці.⟧ ⟦Рух пустили ввечері.⟧",
        "⟦Η γέφυρα άνοιξε.⟧ ⟦Ποιος την έχτισε;⟧ ⟦Η πόλη.⟧",
    ])
    func splitsOtherLanguagesSoundly(_ expected: String) throws { try check(expected) }

    @Test(arguments: [
        "⟦Новый мост|heading⟧\n⟦Мост через Каму открыли утром после пяти лет работ.⟧",
        "⟦Мост открыли утром.⟧\n⟦Что дальше|heading⟧\n⟦К осени обещают открыть вторую очередь моста.⟧",
        "⟦Мост открыли.⟧\n\n⟦Итоги года|heading⟧\n\n⟦Год был хорош.⟧",
        "⟦Harbour news|heading⟧\n⟦The new harbour opened on Monday after four years of work.⟧",
        "⟦Мост открыли утром.⟧\n⟦Автор: Пётр Лунин⟧",
        "⟦Купили:⟧\n⟦- хлеб⟧\n⟦- соль⟧\n⟦- сахар и много другого, что нужно в дороге.⟧",
        "⟦1. Открыть мост.⟧\n⟦2. Пустить трамвай.⟧",
        "⟦Без точки⟧",
    ])
    func tellsHeadingsFromSentences(_ expected: String) throws { try check(expected) }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}"])
    func aLineEndOfAnyKindEndsAHeading(_ end: String) throws {
        try check("⟦Новый мост|heading⟧\(end)⟦Мост через Каму открыли утром после пяти лет работ.⟧")
    }

    @Test func headingsAreSentencesWhereNoneAreWanted() throws {
        var stage = SplitSentences()
        stage.headings = false
        let expected = "⟦Новый мост⟧\n⟦Мост через Каму открыли утром после пяти лет работ.⟧"
        #expect(try marks(of: stage, on: .sentences, in: expected) == expected)
    }

    @Test func ownAbbreviationsEndNoSentence() throws {
        let text = "Прибыл гл. Корм. Сидоров."
        var stage = SplitSentences()
        stage.abbreviations = .init(own: ["корм."])
        #expect(try marks(of: stage, on: .sentences, in: text).contains("Корм. Сидоров.⟧"))
    }

    @Test(arguments: 0..<200)
    func coversAllButWhiteSpaceOfAnyText(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "Он", " ", " ", ".", "!", "?", "…", "\n", "\r\n", "\r", "\u{2028}", "\0", "«", "»", "(", ")", "\"",
            "т. д. ", "А. ",
            "5", "1. ", "- ", "•", "e\u{301}", "😀", "👨‍👩‍👧", "中", "。", "؟", "।", "\u{200B}", "\u{A0}", ":)", ",", ";", ":",
        ]
        let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        var document = Document(id: "a", text: text)
        SplitSentences().process(&document)
        #expect(alignmentFaults(of: document, in: Array(text.utf8)) == [])
        var covered = [Bool](repeating: false, count: text.utf8.count)
        var end = 0
        for sentence in document[.sentences] {
            #expect(sentence.span.lowerBound >= end && !sentence.span.isEmpty)
            end = sentence.span.upperBound
            for offset in sentence.span { covered[offset] = true }
        }
        var offset = 0
        for scalar in text.unicodeScalars {
            if !scalar.properties.isWhitespace { #expect(covered[offset], "\(text.debugDescription) at \(offset)") }
            offset += String(scalar).utf8.count
        }
    }

    private func check(_ expected: String) throws {
        #expect(try marks(of: SplitSentences(), on: .sentences, in: expected) == expected)
    }

    @Test(arguments: [("en", 2), ("de", 1)])
    func goesByTheLanguageOfTheDocument(_ language: String, _ count: Int) {
        let fields = [FieldValue.Field(name: "language", value: .string(language))]
        var document = Document(id: "a", text: "I am 3. My sister is 5.", fields: fields)
        SplitSentences().process(&document)
        #expect(document[.sentences].count == count)
    }
}
