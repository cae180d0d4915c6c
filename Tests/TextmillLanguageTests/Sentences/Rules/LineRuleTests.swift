import Testing

@Suite struct LineRuleTests {
    @Test(arguments: [
        "⟦Планы на год|heading⟧\n⟦Работы на мосту начнутся в мае.⟧",
        "⟦Планы на год|heading⟧\n\n⟦Работы начнутся.⟧",
        "⟦Plans for May|heading⟧\r\n⟦Work on the bridge begins in May.⟧\r\n⟦It ends in June.⟧",
        "⟦Plans for the whole of May⟧\r\n⟦Work begins.⟧",
        "⟦Работы начались.⟧\n⟦Что сделано|heading⟧\n⟦Мост готов, дорога открыта.⟧",
        "⟦Новый мост|heading⟧\n⟦Хроника|heading⟧\n⟦Мост готов, дорога открыта.⟧",
        "⟦# Plans for May|heading⟧\n⟦Work begins.⟧",
        "⟦Мост готов.⟧\n⟦Иван Орлов⟧",
        "⟦Читайте также:⟧\n⟦- Мост готов⟧\n⟦- Дорога открыта⟧",
        "⟦Что сделано?⟧\n⟦Мост готов, дорога открыта.⟧",
        "⟦第一章|heading⟧\n⟦他来了，大家都很高兴。⟧",
    ])
    func aShortLineWithoutAMarkIsAHeading(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Мост строили три года, и наконец он\nоткрыт для всех.⟧",
        "⟦Мост строят для\nЗаречья, и он готов.⟧",
        "⟦Мост строили три года,\nОрлов подтвердил это.⟧",
        "⟦It was a cold\nnight in the city.⟧",
        "⟦The house of the\nMayor is new.⟧",
        "⟦фрукты⟧\n⟦овощи на зиму⟧\n⟦сухой хлеб⟧",
        "⟦これは姉の\n本です。⟧",
        "⟦Мост готов.⟧\n⟦Дорога открыта.⟧",
        "⟦Мост готов.⟧\n\n⟦дорога открыта.⟧",
    ])
    func aLineGoesOnWhereTheNextBelongsToIt(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test func wrappedLinesAreOneParagraph() {
        let expected = """
            ⟦The old bridge over the river was closed for repairs in
            the spring, and the town had to do without it until the
            Northern Road Company had finished the new one.⟧ ⟦It is
            wider than the old one and will be open to all from the
            First of May.⟧ ⟦Those who live on the other side, like Dr.
            Stone, are glad.⟧
            """
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦- Мост готов.⟧\n⟦- Дорога открыта⟧",
        "⟦— Привет!⟧\n⟦— Здравствуй.⟧",
        "⟦• хлеб⟧\n⟦• соль⟧",
        "⟦1. Хлеб⟧\n⟦2. Соль⟧",
        "⟦1) хлеб⟧\n⟦2) соль⟧",
        "⟦а) хлеб;⟧\n⟦б) соль⟧",
        "⟦(i) bread⟧\n⟦(ii) salt⟧",
        "⟦* bread⟧\n⟦* salt⟧",
        "⟦1. Хлеб⟧ ⟦2. Соль⟧ ⟦3. Вода⟧",
        "⟦1) bread⟧ ⟦2) salt⟧",
        "⟦a) bread⟧ ⟦b) salt⟧",
        "⟦• хлеб⟧ ⟦• соль⟧",
        "⟦Стороны вправе: 1) купить дом;⟧ ⟦2) продать дом.⟧",
        "⟦Дом 5) стоит у реки.⟧",
    ])
    func listItemsAreSentences(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
    func everyLineEndIsOne(_ lineEnd: String) {
        let expected = "⟦Планы|heading⟧\(lineEnd)⟦Работы начнутся.⟧\(lineEnd)⟦Мост закроют.⟧"
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: ["\n\n", "\r\n\r\n", "\u{2029}", "\n \n", "\r\r"])
    func aBlankLineEndsEveryParagraph(_ gap: String) {
        let expected = "⟦Мост строили три года,⟧\(gap)⟦и вот он готов.⟧"
        #expect(sentenceMarks(in: expected) == expected)
    }
}
