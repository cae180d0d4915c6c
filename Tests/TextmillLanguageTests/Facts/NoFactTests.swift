import Testing
import TextmillLanguage

/// What looks like a fact and is none.
@Suite struct NoFactTests {
    @Test(arguments: [
        "Он перешёл в 5 класс.", "Дом № 12 снесли.", "Вышла версия 1.2.3 программы.", "Сервер 192.168.10.20 упал.",
        "Матч закончился со счётом 3:2.", "Со счётом 21:15 победили хозяева.", "Пришли 2020 человек.",
        "Самолёт Ту-154 сел.", "Болезнь COVID-19 отступила.", "Ученик 5г класса.", "Сотни миллионов долларов исчезли.",
        "Несколько миллионов долларов исчезли.", "Это его третий гол.", "Глава 5, пункт 3.", "Роман «1984» переиздан.",
        "Автобус 18 опоздал.", "Рейс SU 1234 задержан.", "Март Иванов и Май Петров приехали.",
        "Встретил Августа в парке.",
        "ГОСТ 12345-67 отменён.", "Прошло много лет.", "В минувшем году выросли цены.", "В ближайшие дни решат.",
        "Отношение 16:9 и 4:3.", "Запятые 1,2,3,4.", "Он вышел 31.02.2020 числа.",
        "Окружающая среда и среда обитания.", "Сок 100 видов.", "100500", "Он пришёл на 11-м месте.",
        "О 7-м флоте.", "Пётр I и Николай II.", "Идёт 5 играющих.",
    ])
    func leavesRussianAlone(_ text: String) { #expect(factMarks(in: text) == text) }

    @Test(arguments: [
        "You may go.", "They march on.", "Version 10.2.1 is out.", "Room 101 is shut.", "Chapter 12 begins.",
        "The score was 3:2.", "Top 10 songs.", "Route 66 is long.", "5G networks and 4K screens.", "He won 12 medals.",
        "A second chance.", "No. 5 is alive.", "It is a hundred to one.", "Node.js and ASP.NET.",
        "Booking.com said so.",
        "file.txt and main.swift", "user@host", "@name said", "C# and F#", "I am here.", "http://", "www.", "$",
        "$ and €",
        "+7", "(495)", "Boeing 747-400", "ISBN 978-5-17-118366-1", "Windows 2000 crashed", "fall down",
        "Spring came late.",
    ])
    func leavesEnglishAlone(_ text: String) { #expect(factMarks(in: text) == text) }

    @Test func leavesEmptyAndOddTextAlone() {
        for text in ["", " ", "\0", "\u{301}", "5\u{301}%", "\u{FEFF}", "\r\n\r\n", "🙂", "𝟓𝟎%"] {
            #expect(FactTagger().facts(in: text).isEmpty, "\(text.debugDescription)")
        }
    }

    @Test func marksOnlyTheKindsAskedFor() {
        let text = "⟦5%|percent|value=5⟧ за 22 мая, 10 рублей, 3 км"
        #expect(factMarks(in: text, kinds: .percent) == text)
    }
}
