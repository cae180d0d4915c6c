import Testing

@Suite struct DatelineTests {
    @Test(arguments: [
        "⟦БАКУ, 22 мая - Sputnik. |dateline|place=БАКУ|date=--05-22|agency=Sputnik⟧Завод заработал вновь.",
        "⟦МОСКВА, 1 дек — РИА Новости, Иван Петров. |dateline|place=МОСКВА|date=--12-01|agency=РИА Новости|author=Иван Петров⟧Мост закрыт.",
        "⟦МОСКВА, 1 дек. /ТАСС/. |dateline|place=МОСКВА|date=--12-01|agency=ТАСС⟧Мост закрыт.",
        "⟦ТВЕРЬ, 3 сентября 2019 года. /Корр. ТАСС Анна Белова/. |dateline|place=ТВЕРЬ|date=2019-09-03|agency=ТАСС|author=Анна Белова⟧Мост закрыт.",
        "⟦Минск. 5 мая. ИНТЕРФАКС.RU - |dateline|place=Минск|date=--05-05|agency=ИНТЕРФАКС.RU⟧Завод открыт.",
        "⟦Киев, Май 22 (Новый Регион, Олег Сомов) – |dateline|place=Киев|date=--05-22|agency=Новый Регион|author=Олег Сомов⟧Мост закрыт.",
        "⟦22 мая, Fergana News - |dateline|date=--05-22|agency=Fergana News⟧В долине идёт дождь.",
        "⟦ГОРНО-АЛТАЙСК, 4 мар — РИА Новости. |dateline|place=ГОРНО-АЛТАЙСК|date=--03-04|agency=РИА Новости⟧Мост закрыт.",
        "⟦Ростов-на-Дону, 7 марта - Интерфакс-Юг. |dateline|place=Ростов-на-Дону|date=--03-07|agency=Интерфакс-Юг⟧Мост закрыт.",
        "⟦НИЖНИЙ НОВГОРОД, 7 марта. /ТАСС/. |dateline|place=НИЖНИЙ НОВГОРОД|date=--03-07|agency=ТАСС⟧Мост закрыт.",
        "⟦МОСКВА/КИЕВ, 7 марта — РИА «Новости». |dateline|place=МОСКВА/КИЕВ|date=--03-07|agency=РИА «Новости»⟧Мост закрыт.",
        "⟦СОЧИ (Краснодарский край), 7 мар — ТАСС. |dateline|place=СОЧИ (Краснодарский край)|date=--03-07|agency=ТАСС⟧Мост закрыт.",
        "⟦ПЕРМЬ, 7 мар ПРАЙМ. |dateline|place=ПЕРМЬ|date=--03-07|agency=ПРАЙМ⟧Мост закрыт.",
        "⟦ПЕРМЬ, 7 марта 2018, 11:10 — REGNUM |dateline|place=ПЕРМЬ|date=2018-03-07|agency=REGNUM⟧Мост закрыт.",
        "⟦ОМСК, 5 мая — Вестник-Омск. |dateline|place=ОМСК|date=--05-05|agency=Вестник-Омск⟧Мост закрыт.",
        "⟦ОМСК, 05.05.2020 — ТАСС. |dateline|place=ОМСК|date=2020-05-05|agency=ТАСС⟧Мост закрыт.",
        "⟦22 мая, Минск /Анна Белова - БЕЛТА/. |dateline|place=Минск|date=--05-22|agency=БЕЛТА|author=Анна Белова⟧Мост закрыт.",
        "⟦, 11:10 REGNUM |dateline|agency=REGNUM⟧Мост закрыт.",
        "⟦ТАСС, 5 мая. |dateline|date=--05-05|agency=ТАСС⟧Мост закрыт.",
        "⟦ОМСК, 5 мая — ПАРИЖСКИЙ ВЕСТНИК. |dateline|place=ОМСК|date=--05-05|agency=ПАРИЖСКИЙ ВЕСТНИК⟧Мост закрыт.",
        "⟦ОМСК, РИА Новости. |dateline|place=ОМСК|agency=РИА Новости⟧Мост закрыт.",
    ])
    func russianOnesGoWithWhatTheyTell(_ expected: String) {
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦LONDON (Reuters) - |dateline|place=LONDON|agency=Reuters⟧The bridge is open again.",
        "⟦LONDON, May 5 (Reuters) - |dateline|place=LONDON|date=--05-05|agency=Reuters⟧oil prices rose.",
        "⟦WASHINGTON, May 5, 2020 (AP) — |dateline|place=WASHINGTON|date=2020-05-05|agency=AP⟧The bridge is open.",
        "⟦FRESNO, Calif. (AP) — |dateline|place=FRESNO, Calif.|agency=AP⟧The bridge is open again.",
        "⟦THE HAGUE (AP) — |dateline|place=THE HAGUE|agency=AP⟧The bridge is open again.",
        "⟦ST. LOUIS (AP) — |dateline|place=ST. LOUIS|agency=AP⟧The bridge is open again.",
        "⟦(CNN)  -- |dateline|agency=CNN⟧The bridge is open again.",
        "⟦(CNN)|dateline|agency=CNN⟧The bridge is open again.",
        "⟦LONDON, England (CNN) -- |dateline|place=LONDON, England|agency=CNN⟧The bridge is open again.",
        "⟦Paris (CNN)|dateline|place=Paris|agency=CNN⟧The bridge is open again.",
        "⟦NEW YORK, Jan. 3 /PRNewswire/ -- |dateline|place=NEW YORK|date=--01-03|agency=PRNewswire⟧The bridge is open.",
        "⟦RIO DE JANEIRO, 5 March (Xinhua) -- |dateline|place=RIO DE JANEIRO|date=--03-05|agency=Xinhua⟧The bridge is open.",
        "⟦OSLO, Sept 3 (Fjord Times) - |dateline|place=OSLO|date=--09-03|agency=Fjord Times⟧The bridge is open again.",
        "The title of it.\n⟦LONDON 1996-08-30\n|dateline|place=LONDON|date=1996-08-30⟧The bridge is open again.",
    ])
    func englishOnesGoWithWhatTheyTell(_ expected: String) {
        #expect(boilerplate(in: expected) == expected)
    }

    @Test func aDashAloneIsEnoughAfterACityBeforeALongParagraph() {
        let paragraph = String(repeating: "The bridge over the river was opened to traffic again. ", count: 3)
        let city = "⟦BERLIN — |dateline|place=BERLIN⟧" + paragraph
        #expect(boilerplate(in: city) == city)
        let dated = "⟦BERLIN, May 5 — |dateline|place=BERLIN|date=--05-05⟧" + paragraph
        #expect(boilerplate(in: dated) == dated)
        let lesser = "⟦FRESNO, Calif. — |dateline|place=FRESNO, Calif.⟧" + paragraph
        #expect(boilerplate(in: lesser) == lesser)
        let pair = "SIEMENS, Bosch — " + paragraph
        #expect(boilerplate(in: pair) == pair)
        let company = "SIEMENS — " + paragraph
        #expect(boilerplate(in: company) == company)
    }

    @Test(arguments: [
        "Баку, 22 мая - день, который запомнят все.",
        "БАКУ, 22 мая - день, который запомнят все.",
        "БАКУ, 9 мая — День Победы. На площади концерт.",
        "МОСКВА — столица России.",
        "МОСКВА — Третий Рим.",
        "London - the capital of the kingdom - was quiet.",
        "LONDON — The City of Fog",
        "Пятница, 29 декабря. Без десяти пять.",
        "Москва, 5 мая, ТАСС сообщает о новом мосте.",
        "МОСКВА, 5 мая — ТАСС сообщает о новом мосте.",
        "АСЕАН — это более 500 млн человек.",
        "NATO (North Atlantic Treaty Organization) - an alliance of states.",
        "Компания Reuters (Рейтер) - старейшее агентство.",
        "Всемирное агентство (WADA) признало ошибку.",
        "(Applause) Thank you all for coming.",
        "(Продолжение) Мост закрыт на ремонт.",
        "Фото (AFP) Борис Сомов на мосту.",
        "Smith (Reuters) said the bridge is open.",
        "В Москве, 5 мая — РИА Новости. Мост закрыт.",
        "5 мая, четверг - выходной.",
        "May 5, Thursday - the shops are closed.",
        "ПАРИЖ, 40 мая — ТАСС. Мост закрыт",
        "Агентство ТАСС — старейшее в стране.",
        "ТАСС, 5 мая отметивший юбилей, открыл музей.",
        "5 мая, Минск. Мост закрыт.",
        "The company (Reuters) - once a bank - is old.",
        "ПАРИЖ, РИА Новости - так называлась выставка.",
        "Агентство (ТАСС) - крупнейшее в стране.",
        "Корреспондент (РИА Новости) Иван Петров был на мосту.",
        "Associated Press (AP) — American agency.",
        "5 мая, ТАСС - уже не то, что прежде.",
        "Time, May 5 — the day it all began.",
    ])
    func anOrdinarySentenceLosesNoWords(_ text: String) {
        #expect(boilerplate(in: text) == text)
    }

    @Test(arguments: [
        "Мост закрыли\n⟦ОМСК, 5 мая — ТАСС. |dateline|place=ОМСК|date=--05-05|agency=ТАСС⟧Мост закрыт.",
        "Мост закрыли\n\n12:30, 5 мая\n\n⟦ОМСК, 5 мая — ТАСС. |dateline|place=ОМСК|date=--05-05|agency=ТАСС⟧Мост закрыт.",
        "Мост закрыли.\n\nЕго починят к осени.\n\nОМСК, 5 мая — ТАСС. Мост закрыт.",
    ])
    func itMayFollowATitleAndOneParagraphButNoMore(_ expected: String) {
        #expect(boilerplate(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦ОМСК,\u{A0}5\u{A0}мая\u{A0}—\u{A0}ТАСС.\u{A0}|dateline|place=ОМСК|date=--05-05|agency=ТАСС⟧Мост закрыт.\r\n",
        "Мост\u{2028}⟦ОМСК, 5 мая — ТАСС. |dateline|place=ОМСК|date=--05-05|agency=ТАСС⟧Мост закрыт.",
        "\u{FEFF}⟦ОМСК, 5 мая— ТАСС. |dateline|place=ОМСК|date=--05-05|agency=ТАСС⟧Мост закрыт.",
    ])
    func spacesAndLineEndsMayBeOfAnyKind(_ expected: String) throws {
        let found = boilerplate(in: expected)
        #expect(found.filter { $0 != "\u{FEFF}" } == expected.filter { $0 != "\u{FEFF}" })
    }

    @Test func aLineThatIsNothingElseGoesWhole() throws {
        #expect(try stripped("Мост закрыли\n\nОМСК, 5 мая — ТАСС.\n\nМост закрыт.") == "Мост закрыли\n\nМост закрыт.")
    }
}
