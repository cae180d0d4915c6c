import Testing
import Textmill
import TextmillLanguage

@Suite struct TypographyTests {
    private func write(
        _ text: String, quotes: QuoteStyle = .keep, dashes: DashStyle = .keep, ellipses: EllipsisStyle = .keep,
        yo: YoStyle = .keep
    ) throws -> String {
        var typography = Typography()
        typography.quotes = quotes
        typography.dashes = dashes
        typography.ellipses = ellipses
        typography.yo = yo
        var document = Document(id: "test", text: text)
        try document.apply(text.withBytes(typography.edits))
        return document.text
    }

    @Test func nothingChangesUnasked() throws {
        let text = "«Ёлка» — \"дерево\"... - 'так'… “so” https://a.ru"
        #expect(text.withBytes(Typography().edits) == [])
    }

    @Test(arguments: [
        ("\"Школа\" открыта", "«Школа» открыта"),
        ("Газета \"Вести \"Ордынска\"\" пишет", "Газета «Вести „Ордынска“» пишет"),
        ("“Один”, „два“, „три”", "«Один», «два», «три»"),
        ("«а «б» в»", "«а „б“ в»"),
        ("«а „б \"в\" г“ д»", "«а „б „в“ г“ д»"),
        ("(\"Да\"), — \"нет\".", "(«Да»), — «нет»."),
        ("д'Артаньян и Жанна д’Арк", "д'Артаньян и Жанна д’Арк"),
    ])
    func russianQuotes(_ text: String, _ expected: String) throws {
        #expect(try write(text, quotes: .russian) == expected)
    }

    @Test(arguments: [
        "Экран 27\", новый", "\"Не закрыта", "ООО \"Ромашка \"Юг\" и так", " \" ", "«Газета „Правда» вышла", "»так«",
        "»",
        "слово\"слово\"слово",
    ])
    func quotesThatDoNotPairStay(_ text: String) throws {
        #expect(try write(text, quotes: .russian) == text)
        #expect(try write("\"a\"\n" + text + "\n\"b\"", quotes: .russian) == "«a»\n" + text + "\n«b»")
    }

    @Test(arguments: [
        ("«He said „no“», it's told", "“He said ‘no’”, it’s told"), ("\"'Tis\" 5' 10\"", "\"'Tis\" 5' 10\""),
        ("\"So,\" she said, \"it isn't.\"", "“So,” she said, “it isn’t.”"),
    ])
    func englishQuotes(_ text: String, _ expected: String) throws {
        #expect(try write(text, quotes: .english) == expected)
    }

    @Test func straightQuotes() throws {
        #expect(try write("«а „б“ в» “c ‘d’ e’s” ‹f›", quotes: .straight) == "\"а \"б\" в\" \"c 'd' e's\" 'f'")
    }

    @Test(arguments: [
        ("Мэр - глава", "Мэр — глава"), ("Мэр – глава -- и -\nвсё", "Мэр — глава — и —\nвсё"),
        ("1941 - 1945, 2020 – 2021", "1941 - 1945, 2020 – 2021"), ("дом - 5", "дом — 5"),
        ("северо-запад, 5-6, -5, − 5, a -b", "северо-запад, 5-6, -5, − 5, a -b"),
        ("- пункт\n- другой", "- пункт\n- другой"),
        ("а ---- б", "а ---- б"),
    ])
    func dashesBetweenSpaces(_ text: String, _ expected: String) throws {
        #expect(try write(text, dashes: .em) == expected)
        let en = expected.replacing("—", with: "–")
        #expect(try write(text, dashes: .en) == en)
    }

    @Test func hyphensForDashes() throws {
        let text = "Мэр — глава, 1941–1945, −5 °C, Баку—Минск, so‑called, «да»—нет"
        #expect(try write(text, dashes: .hyphen) == "Мэр - глава, 1941-1945, -5 °C, Баку - Минск, so-called, «да»-нет")
    }

    @Test func ellipses() throws {
        #expect(try write("Так... и.. да.... ?.. ...", ellipses: .sign) == "Так… и.. да.... ?.. …")
        #expect(try write("Так… и…", ellipses: .dots) == "Так... и...")
    }

    @Test func yoIsFolded() throws {
        #expect(try write("Ёлка, своё, ё\u{301}ж", yo: .fold) == "Елка, свое, е\u{301}ж")
        #expect(try write("ё\u{306} ё\u{323}\u{308}", yo: .fold) == "ё\u{306} ё\u{323}\u{308}")
    }

    @Test func aWebAddressIsNoTypography() throws {
        let text = "https://wiki.example/Ёж—это..."
        #expect(
            try write(text + "/ё", dashes: .hyphen, ellipses: .sign, yo: .fold) == "https://wiki.example/Ёж - это…/е")
        #expect(try write("www.site.example/О'Ё... ё", ellipses: .sign, yo: .fold) == "www.site.example/О'Ё… е")
    }
}
