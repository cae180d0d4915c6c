import Testing

@Suite struct MarkRuleTests {
    @Test(arguments: [
        "⟦Мост открыли.⟧ ⟦Пошли машины!⟧ ⟦Кто был первым?⟧",
        "⟦The bridge opened.⟧ ⟦Cars came!⟧ ⟦Who was first?⟧",
        "⟦Неужели?!⟧ ⟦Да!!!⟧ ⟦Ну и ну...⟧",
        "⟦Ответа нет…⟧ ⟦Ждём.⟧",
        "⟦Он молчал… потом ушёл.⟧",
        "⟦Что ж... бывает.⟧",
        "⟦He was ... well, late.⟧",
        "⟦He waited. . . .⟧",
        "⟦He waited . . . and left.⟧",
        "⟦Ждали до утра.⟧ ⟦...И дождались.⟧",
        "⟦...⟧",
        "⟦.⟧",
        "⟦?!⟧",
        "⟦Он сказал: «[…] надо идти» и вышел.⟧",
    ])
    func marksEndSentences(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Вес 3.5 кг.⟧",
        "⟦Пишите на info@example.org или vera.Li@example.org сегодня.⟧",
        "⟦Адрес https://example.org/a.B?c=D.E открыт.⟧",
        "⟦Версия 2.0.1 вышла.⟧",
        "⟦Файл README.md пуст.⟧",
        "⟦Дождь кончился.⟧⟦Вышло солнце.⟧",
        "⟦Ура!⟧⟦Победа!⟧",
        "⟦Это решило НАТО.⟧⟦В Москве промолчали.⟧",
        "⟦The rain is over.⟧⟦The sun is out.⟧",
    ])
    func aMarkWithoutASpaceIsMostlyInsideAWord(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Он купил 5 шт. яблок.⟧",
        "⟦Это совр. язык.⟧",
        "⟦мы пришли поздно.⟧ ⟦дома никого.⟧ ⟦свет не горел.⟧",
        "⟦Мы пришли поздно.⟧ ⟦дома никого.⟧",
        "⟦Где вы были?⟧ ⟦почему молчали?⟧",
        "⟦Стой! крикнул он.⟧",
        "⟦Stop! he cried.⟧",
        "⟦He works at Zap! in town.⟧",
        "⟦Запись тут: видео.⟧",
        "⟦Всё есть на сайте. example.org открыт.⟧",
    ])
    func aSmallLetterGoesOnUnlessAWholeWordHasEnded(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦— Куда ты? — спросил отец.⟧ ⟦— На реку.⟧",
        "⟦Общий счёт: 72! — и это не предел.⟧",
        "⟦— Я приду.⟧ ⟦— А я нет.⟧",
        "⟦Что это?⟧ ⟦- Письмо.⟧",
        "⟦Бюджет 5 млрд. — это немного.⟧",
    ])
    func aDashGoesOnBeforeASmallLetter(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Осталось 5 руб./кг.⟧",
        "⟦Он спросил: «Кто?», но ответа не ждал.⟧",
        "⟦Их было много (очень!), и все шумели.⟧",
        "⟦Точно?, спросил он.⟧",
        "⟦Ряд из 1. -3. места.⟧",
    ])
    func whatFollowsMayGoOnWithTheSentence(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }
}
