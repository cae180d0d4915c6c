import Testing
import TextmillLanguage

/// Names in the nominative, and which of them name the same.
struct NameFormsTests {
    private let forms: NameForms

    init() throws { forms = NameForms(try #require(RussianLexicon.shipped)) }

    private func normal(_ marked: String) -> [String] { MarkedNames(marked).normalNames(by: forms).map(\.text) }

    @Test(arguments: [
        ("Речь p[Ивана Петрова] длилась час.", "Иван Петров"),
        ("Беседа с p[Виктором Хрениным] не состоялась.", "Виктор Хренин"),
        ("Биография p[Голды Меир] вышла вчера.", "Голда Меир"),
        ("Встреча с p[Анной Сергеевной Зиминой] прошла утром.", "Анна Сергеевна Зимина"),
        ("Он написал p[Тарасу Шевченко].", "Тарас Шевченко"),
        ("Письмо p[П. Н. Чайковскому] нашли.", "П. Н. Чайковский"),
        ("Переговоры с p[Джоном Картером] начались.", "Джон Картер"),
        ("Победу p[Ирины Роднянской] признали.", "Ирина Роднянская"),
    ])
    func putsPersonsInTheNominative(_ marked: String, _ expected: String) { #expect(normal(marked) == [expected]) }

    @Test(arguments: [
        ("Глава l[Азербайджанской Республики] ответил.", "Азербайджанская Республика"),
        ("Он живёт в l[Нью-Йорке].", "Нью-Йорк"),
        ("Граждане l[Соединённых Штатов Америки] голосуют.", "Соединённые Штаты Америки"),
        ("Поезд идёт из l[Республики Беларусь].", "Республика Беларусь"), ("Погода в l[Баку].", "Баку"),
        ("Ярмарка в l[Нижнем Новгороде] открыта.", "Нижний Новгород"),
        ("Дожди над l[Красным морем] прошли.", "Красное море"), ("Товары везут из-за l[Германии].", "Германия"),
        ("Рейс задержан из-за l[Риги].", "Рига"), ("Он родом из-под l[Калуги].", "Калуга"),
    ])
    func putsPlacesInTheNominative(_ marked: String, _ expected: String) { #expect(normal(marked) == [expected]) }

    @Test(arguments: [
        ("Письмо o[Министерству обороны] вернули.", "Министерство обороны"),
        ("Глава o[Министерства внутренних дел Латвии] ушёл.", "Министерство внутренних дел Латвии"),
        ("Решение o[Верховного суда] принято.", "Верховный суд"),
        ("Заявление o[МИДа] ждут.", "МИД"), ("Директор o[компании «Заря»] уволен.", "компания «Заря»"),
        ("Акции «o[Газпрома]» выросли.", "Газпром"),
    ])
    func inflectsTheHeadAndWhatAgreesWithIt(_ marked: String, _ expected: String) {
        #expect(normal(marked) == [expected])
    }

    @Test func theRestOfTheDocumentTellsManFromWoman() {
        let man = "Визит p[Александра Лукашенко] завершён. p[Александр Лукашенко] улетел."
        #expect(normal(man) == ["Александр Лукашенко", "Александр Лукашенко"])
        let woman = "p[Александра Лукашенко] сказала это вчера. С p[Александрой Лукашенко] говорил врач."
        #expect(normal(woman) == ["Александра Лукашенко", "Александра Лукашенко"])
    }

    @Test func aSurnameAloneIsThatOfThePersonNamedInFull() {
        #expect(normal("Пришла p[Мария Орлова]. Речь p[Орловой] слушали.")[1] == "Орлова")
        #expect(normal("Пришёл p[Олег Орлов]. Речь p[Орлова] слушали.")[1] == "Орлов")
    }

    @Test func tellsTheNamesOfAPersonApart() throws {
        let names = MarkedNames("О p[Льве Николаевиче Рыбакове] пишут. О p[Н. Рыбакове] молчат.").normalNames(by: forms)
        let full = try #require(names.first)
        #expect([full.first, full.middle, full.last] == ["Лев", "Николаевич", "Рыбаков"])
        #expect([names[1].first, names[1].last] == ["Н.", "Рыбаков"])
    }

    @Test func mentionsOfOneHaveOneNumber() {
        let marked =
            "p[Ильхам Алиев] прибыл в l[Минск]. В l[Минске] p[Алиева] встретил p[Олег Орлов]. o[Лига южных городов] (o[ЛЮГ]) "
            + "ждёт p[И. Алиева]."
        let numbers = MarkedNames(marked).normalNames(by: forms).map(\.entity)
        #expect(numbers == [1, 2, 2, 1, 3, 4, 4, 1])
    }

    @Test func twoWithOneSurnameStayTwo() {
        let numbers = MarkedNames("p[Анна Лунина] и p[Павел Лунин] пришли. p[Лунина] молчала.").normalNames(by: forms)
        #expect(numbers.map(\.entity) == [1, 2, 1])
    }

    @Test func twoWhoseSurnamesDifferInOneLetterStayTwo() {
        let names = MarkedNames(
            "Пел p[Олег Ким]. Слушал p[Наум Ним]. p[Нима] хвалил p[Сами Хедин], а p[Адиль Рами] нет."
        )
        .normalNames(by: forms)
        #expect(names.map(\.entity) == [1, 2, 2, 3, 4])
    }

    @Test func theSameLettersOfTwoKindsAreReadEach() throws {
        let names = MarkedNames("p[Вера] и l[Вера], p[Bill] и l[Cill].").normalNames(by: forms)
        #expect(names.map(\.text) == ["Вера", "Вера", "Bill", "Cill"])
        #expect(names.map { $0.first ?? $0.last } == ["Вера", nil, "Bill", nil])
    }

    @Test func namesInCapitalsTakeTheWayTheDocumentWritesThem() {
        #expect(normal("l[МИНСК], 5 мая. Из l[Минска] сообщают.") == ["Минск", "Минск"])
        let names = MarkedNames("p[ИВАН ПЕТРОВИЧ ЛУНИН]. С p[Иваном Петровичем Луниным] говорили.")
            .normalNames(by: forms)
        #expect(names[0] == names[1])
        #expect([names[0].first, names[0].middle, names[0].last] == ["Иван", "Петрович", "Лунин"])
    }

    @Test func whatIsNotRussianStaysAsItIs() {
        #expect(
            normal("p[John Smith] met o[Acme Ltd.] in l[…] l[7].") == ["John Smith", "Acme Ltd.", "…", "7"])
    }

    @Test(arguments: [
        ("o[«Заря»]", "Заря"), ("o[«Заря» и «Маяк»]", "«Заря» и «Маяк»"), ("o[„Заря“]", "Заря"), ("o[\"]", ""),
        ("o[фонд\u{A0} \t «Заря»]", "фонд «Заря»"), ("Указ p[Ивана\u{A0}\u{2009}Петрова] подписан.", "Иван Петров"),
        ("l[\nРига ]", "Рига"),
    ])
    func spacesAndQuotesAroundTheWholeAreNoPartOfIt(_ marked: String, _ expected: String) {
        #expect(normal(marked) == [expected])
    }

    @Test func lineBreaksInANameAreSpaces() { #expect(normal("Указ p[Ивана\n  Петрова] подписан.") == ["Иван Петров"]) }
}
