/// Texts as people write them, in which there is something for every stage to do.
enum OrdinaryTexts {
    /// Texts by name.
    static let all: [(name: String, text: String)] = [
        ("news-ru", russian), ("news-en", english), ("one-sentence", "Дождь идёт третий день."),
        ("letter", letter), ("list", list),
    ]

    /// What a file that a setting names holds: a word list with a name that stands in a text.
    static let words = "Ольма|Ольму\tОльма\n"

    private static let russian = """
        ВЕРХНИЙ ЯР, 12 мая — ИА «Северный край». Мост через реку Ольму открыли на два месяца раньше срока.

        Первыми по нему прошли школьники — около 300 человек. «Мы ждали этого десять лет», — сказал учитель П. С. Лунёв. \
        Работы стоили 1,2 млрд рублей, что на 15 % меньше сметы... Ещё 40 тыс. руб. ушло на фонари.

        Старый мост закрыт с 3 апреля 2019 г. в связи с износом опор. Его разберут к 10:30 пятницы; пешеходов на время \
        работ перевезёт паром, и т. д. Вопросы - по телефону +7 (921) 555-01-23 или most@yar.example.

        Читайте также:
        Паром через Ольму станет бесплатным
        Фото: Северный край
        Подробнее: https://yar.example/most
        """

    private static let english = """
        New reading room opens in Millbrook

        MILLBROOK, May 12 (Valley Wire) - The town's reading room opened on Monday after a $2.5 million repair. "It's \
        lighter than we hoped," said Mr. Harold Penn, who ran the works... About 1,400 people came on the first day.

        The room stays open until 9 p.m. on weekdays. It holds 62,000 books, up 8 percent from 2021, i.e. one for each \
        person in town. Write to desk@millbrook.example or call (212) 555-0187. No fee! Why not come?


        Read also: Millbrook's bridge closes for a week
        Share this article
        """

    private static let letter = """
        Dear neighbours,
        the lift is out of order again -- PLEASE USE THE STAIRS. OK? “It will run on Monday”, they say…

        Yours, A. Stone
        """

    private static let list = """
        What to bring:
        1. a rope of 12 m;
        2. two lamps;
        3. bread, 1.5 kg.
        """
}
