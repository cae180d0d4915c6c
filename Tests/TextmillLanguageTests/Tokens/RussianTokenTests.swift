import Testing
import TextmillLanguage

@Suite struct RussianTokenTests {
    @Test(arguments: [
        "Мост открыли утром|, но движение пустили не сразу|.",
        "«|Успеем|»|, — сказал мэр|.",
        "Когда-то из-за северо-западного ветра кое-кто по-своему страдал|.",
        "Ростов-на-Дону и Сан-Франциско|!",
        "В|. Л|. Орлов|, т|. е|. инженер|, и др|.",
        "Дом на ул|. Садовой|, д|. 5|.",
        "Кто это|?! Не знаю|... Или знаю|?..",
        "Уже всё|… Правда|!!!",
        "ёлка й е\u{301}лка",
    ])
    func partsWords(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "Цена выросла на 3,5 процента и на 10|%|, до 1 250,30|.",
        "В 2015-м и 1990-х годах",
        "24-летний инженер и 5-й дом",
        "Счёт 2|:|1|, начало в 19|:|30",
        "31.12.2019 и 24/7",
        "С 2-3 до 5|–|7",
        "5|кг муки и 3|км пути",
        "дом 18|, 23 и 26",
        "Квартира 133 м2 у МиГ-29 и HTML5-версия",
    ])
    func partsNumbers(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "Пишет сайт пример.рф|, а также primer.ru|.",
        "Конец|.|Начало без пробела",
        "спасибо|)) и тебе|:)",
        "(|скобки (|в скобках|)|)",
    ])
    func partsWhatIsAroundWords(_ expected: String) { #expect(parted(expected) == expected) }

    @Test(arguments: [
        "В. Л. Орлов|, т. е. инженер|, в 1931 г. основал завод|.",
        "Завод основан в 1931 г|. Через год он дал сталь|.",
        "Счёт 2:1|, начало в 19:30|.",
        "Живёт на ул. Садовой и т. д|.",
        "Мост открыли|. Движение пущено|.",
    ])
    func joinsFullStopsAsUniversalDependenciesDo(_ expected: String) {
        #expect(parted(expected, by: .universal) == expected)
    }
}
