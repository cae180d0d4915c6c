import Testing

@Suite struct RussianDateTests {
    @Test(arguments: [
        "Завод открыли ⟦22 мая|date|value=--05-22⟧.",
        "Мост сдали ⟦22 мая 2020 г.|date|value=2020-05-22⟧",
        "Указ от ⟦22 мая 2020 года|date|value=2020-05-22⟧ отменён.",
        "Встреча прошла ⟦22-го мая|date|value=--05-22⟧.",
        "Срок — ⟦1 дек.|date|value=--12-01⟧",
        "Он родился ⟦девятого мая|date|value=--05-09⟧.",
        "Это было ⟦двадцать второго июня|date|value=--06-22⟧.",
        "Приём отложили на ⟦среду, 29 апреля 2020 года|date|value=2020-04-29⟧.",
        "Снег выпал ⟦31 октября|date|value=--10-31⟧ утром.",
        "До ⟦29 февраля|date|value=--02-29⟧ всё решится.",
    ])
    func marksDays(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Договор подписан ⟦22.05.2020|date|value=2020-05-22⟧.",
        "Дата: ⟦05.03.99|date|value=1999-03-05⟧",
        "Дата: ⟦27. 05.99|date|value=1999-05-27⟧",
        "Запись от ⟦2020-05-22|date|value=2020-05-22⟧.",
        "Справка от ⟦22.05.2020 г.|date|value=2020-05-22⟧",
        "Отметка ⟦2020-05-22T18:30:00Z|date|value=2020-05-22T18:30:00Z⟧ в журнале",
        "Подано ⟦22/05/2020|date|value=2020-05-22⟧.",
    ])
    func marksDatesInFigures(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "В ⟦апреле 2021 года|date|value=2021-04⟧ состоялся визит.",
        "За ⟦май 2017 г.|date|value=2017-05⟧ продано больше.",
        "Ещё в ⟦октябре 2017|date|value=2017-10⟧ он уехал.",
        "Отпуск начнётся в ⟦мае|date|value=--05⟧.",
        "К ⟦сентябрю|date|value=--09⟧ школу построят.",
        "Отчёт за ⟦январь–март 2021 года|date|value=2021-01/2021-03⟧ готов.",
        "Завод стоял ⟦с января по март 2021 года|date|value=2021-01/2021-03⟧.",
        "Фестиваль пройдёт в ⟦ноябре-декабре|date|value=--11/--12⟧.",
    ])
    func marksMonths(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "По итогам ⟦2020 года|date|value=2020⟧ рост замедлился.",
        "Больше по сравнению с ⟦2019 годом|date|value=2019⟧.",
        "В ⟦2014 г|date|value=2014⟧ дом снесли.",
        "Основан в ⟦1912г.|date|value=1912⟧ купцом.",
        "Вернулся в ⟦1945-м|date|value=1945⟧.",
        "Уехал в ⟦1973|date|value=1973⟧, вернулся позже.",
        "Крещение в ⟦988 году|date|value=0988⟧ изменило всё.",
        "План до ⟦2030-го года|date|value=2030⟧ утверждён.",
        "Убит в ⟦44 году до н. э.|date|value=-0043⟧ в Риме.",
        "Роман (⟦1994|date|value=1994⟧) переиздан.",
    ])
    func marksYears(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Он служил ⟦с 2019 по 2021 год|date|value=2019/2021⟧.",
        "Война ⟦1941–1945 годов|date|value=1941/1945⟧.",
        "В ⟦1912-1914гг.|date|value=1912/1914⟧ учился.",
        "Бюджет на ⟦2019—2021 годы|date|value=2019/2021⟧ принят.",
        "Учёба в ⟦2019–20 годах|date|value=2019/2020⟧.",
        "Каникулы ⟦с 1 по 3 мая|date|value=--05-01/--05-03⟧.",
        "Каникулы ⟦1–3 мая 2020 года|date|value=2020-05-01/2020-05-03⟧.",
        "Сбор прошёл ⟦с 16 апреля по 19 мая 2019 года|date|value=2019-04-16/2019-05-19⟧.",
        "Выставка ⟦28 декабря – 3 января|date|value=--12-28/--01-03⟧ закрыта.",
    ])
    func marksRanges(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "В ⟦1990-х|date|value=199X⟧ всё изменилось.",
        "Мода ⟦1980-х годов|date|value=198X⟧ вернулась.",
        "Жизнь в ⟦90-е|date|value=199X⟧ была трудной.",
        "Музыка ⟦60-х годов|date|value=196X⟧.",
        "Храм ⟦XVIII века|date|value=17XX⟧ уцелел.",
        "Это ⟦20 век|date|value=19XX⟧.",
        "Усадьбы ⟦XVIII–XIX веков|date|value=17XX/18XX⟧.",
        "Роман ⟦девятнадцатого века|date|value=18XX⟧.",
        "Открылась ⟦весной 2012 года|date|value=2012-21⟧.",
        "Выручка за ⟦первый квартал 2021 года|date|value=2021-33⟧.",
        "Итоги ⟦III квартала 2020 г.|date|value=2020-35⟧",
        "Во ⟦втором полугодии 2021 года|date|value=2021-41⟧ обещан рост.",
    ])
    func marksDecadesCenturiesAndPartsOfYears(_ expected: String) { #expect(factMarks(in: expected) == expected) }

    @Test(arguments: [
        "Стройка шла ⟦два года|date|value=P2Y⟧.",
        "Его арестовали на ⟦10 суток|date|value=P10D⟧.",
        "Через ⟦полтора года|date|value=P1.5Y⟧ он вернулся.",
        "Срок — ⟦1 год 5 месяцев|date|value=P1Y5M⟧.",
        "Ждать ⟦5–7 лет|date|value=P5Y/P7Y⟧.",
        "За ⟦три недели|date|value=P3W⟧ выпала норма.",
        "Прошло ⟦два десятилетия|date|value=P20Y⟧.",
        "В ⟦среду|date|value=-W-3⟧ обещают дождь.",
        "Суд отложен до ⟦понедельника|date|value=-W-1⟧.",
    ])
    func marksPeriodsAndWeekdays(_ expected: String) { #expect(factMarks(in: expected) == expected) }
}
