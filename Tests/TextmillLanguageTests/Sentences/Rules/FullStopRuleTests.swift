import Testing

@Suite struct FullStopRuleTests {
    @Test(arguments: [
        "⟦Автор книги — А. С. Ковалёв.⟧ ⟦Она вышла весной.⟧",
        "⟦Доклад прочёл П.Н. Орехов.⟧",
        "⟦Роман Дж. Брукса перевели снова.⟧",
        "⟦Премию вручили Орехову П. Н.⟧ ⟦Он поблагодарил коллег.⟧",
        "⟦Работы Ж.-П. Морена известны всем.⟧",
        "⟦The book is by E. J. Marlow.⟧ ⟦It came out in spring.⟧",
        "⟦It was signed by you and I.⟧ ⟦Did they see it?⟧",
        "⟦В доме не хватало витамина С.⟧ ⟦Он есть в капусте.⟧",
        "⟦При короле Ральфе V.⟧ ⟦Город вырос вдвое.⟧",
    ])
    func initialsBelongToTheNameThatFollows(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Смета выросла до 5 тыс. рублей.⟧",
        "⟦Смета выросла до 5 тыс.⟧ ⟦Депутаты недовольны.⟧",
        "⟦Участок занял 12 га.⟧ ⟦Рядом течёт река.⟧",
        "⟦Завод построили в 1958 г.⟧ ⟦Через год он дал ток.⟧",
        "⟦В 1958 г. Завьялов переехал в Северск.⟧",
        "⟦С 1958 по 1961 гг. Завьялов жил в Северске.⟧",
        "⟦Храм стоит с XVII в.⟧ ⟦Колокольню добавили позже.⟧",
        "⟦Долг вырос до 11 млн т.⟧ ⟦Такого ещё не было.⟧",
        "⟦Билет стоит 40 руб. (со скидкой — 20).⟧",
        "⟦Шахта дала 30 тыс. т.⟧ ⟦План выполнен.⟧",
        "⟦At 7 a.m. Carter left the farm.⟧",
        "⟦The farm opens at 7 a.m.⟧ ⟦Visitors come by bus.⟧",
        "⟦The wall is 9 ft. high.⟧",
    ])
    func aUnitMayEndASentenceButNotOneThatHasOnlyBegun(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Лекцию читал проф. Орлов.⟧",
        "⟦Встреча прошла на ул. Садовой.⟧ ⟦Пришли все.⟧",
        "⟦Делегация прибыла в г. Северск.⟧",
        "⟦Институт им. Павлова закрыли.⟧",
        "⟦Соседи решили помочь им.⟧ ⟦Однако было поздно.⟧",
        "⟦Подробнее см. Приложение.⟧",
        "⟦Ответ дан на стр. 5 и 6.⟧",
        "⟦Схему даёт рис. 12.⟧ ⟦Она проста.⟧",
        "⟦Об этом сказано в ст. 7 закона.⟧",
        "⟦Он жил на о. Долгий.⟧",
        "⟦Зал оформил худ. Ильин.⟧",
        "⟦Mr. Hill met Dr. Stone.⟧ ⟦They talked.⟧",
        "⟦Gen. Hill spoke first.⟧",
        "⟦It is an old gen.⟧ ⟦Hill spoke first.⟧",
        "⟦Turn to p. 12 and fig. 3.⟧",
        "⟦The answer was no.⟧ ⟦Hill left.⟧",
        "⟦See No. 7 for more.⟧",
        "⟦He likes fruit, e.g. Apples from York.⟧",
        "⟦We ate apples, pears, etc.⟧ ⟦Then we left.⟧",
        "⟦It starts in Sept. 2019.⟧",
    ])
    func anAbbreviationIsJoinedWithWhatItStandsBefore(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Он работал в Hill & Co.⟧ ⟦Теперь он на пенсии.⟧",
        "⟦They sold it to Hill & Co.⟧ ⟦It paid well.⟧",
        "⟦They sold it to Hill & Co. at noon.⟧",
        "⟦He moved to the U.S.⟧ ⟦The family stayed.⟧",
        "⟦He joined the U.S. Navy.⟧",
        "⟦She has a Ph.D. from Leeds.⟧",
        "⟦Тут лодки, снасти и т. д.⟧ ⟦Всё исправно.⟧",
        "⟦Тут лодки, снасти и т.п., но нет вёсел.⟧",
        "⟦Приехали Орлов, Ильин и др.⟧ ⟦Собрание началось.⟧",
        "⟦Грамоты, значки и пр.⟧ ⟦Завод выдал всем.⟧",
        "⟦Фирма стоит на пр. Мира.⟧",
        "⟦Это случилось в 40 г. до н. э.⟧ ⟦Город пал.⟧",
        "⟦Это к.т.н. Орлов.⟧",
    ])
    func theNextWordTellsWhetherASuffixEndsTheSentence(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦1. Собрать людей.⟧ ⟦2. Закрыть ворота.⟧",
        "⟦IV. Итоги года⟧",
        "⟦Счёт стал 5.⟧ ⟦Матч окончен.⟧",
        "⟦Встреча назначена на 27.10.14 в клубе.⟧",
        "⟦Цена 3.50 за штуку.⟧",
        "⟦Прошло 150 лет.⟧ ⟦31 мая мост открыли.⟧",
        "⟦Der Umzug ist am 3. Oktober.⟧ ⟦Alle kommen.⟧",
        "⟦Das steht auf Seite 12.⟧ ⟦Dort ist ein Bild.⟧",
        "⟦Im 19. Jahrhundert war hier ein Wald.⟧",
        "⟦Er ist z. Z. nicht da.⟧",
    ])
    func numbersShareTheFullStop(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }

    @Test(arguments: [
        "⟦Был и второй (арх. Ломов) проект.⟧",
        "⟦Деталь видна (схем. 8) сбоку.⟧",
        "⟦Он уехал (это было летом. Зимой он вернулся).⟧",
    ])
    func aShortWordInBracketsIsAnAbbreviation(_ expected: String) {
        #expect(sentenceMarks(in: expected) == expected)
    }
}
