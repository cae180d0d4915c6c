/// Months by name, in full and shortened, as Russian and English datelines write them.
enum MonthNames {
    static let table = PhraseTable<Int>([
        "январ*|янв|january|jan": 1, "феврал*|фев|февр|february|feb": 2, "март|марта|мар|march|mar": 3,
        "апрел*|апр|april|apr": 4, "май|мая|may": 5, "июнь|июня|июн|june|jun": 6, "июль|июля|июл|july|jul": 7,
        "август*|авг|august|aug": 8, "сентябр*|сен|сент|september|sep|sept": 9, "октябр*|окт|october|oct": 10,
        "ноябр*|ноя|нояб|november|nov": 11, "декабр*|дек|december|dec": 12,
    ])
}
