extension Lexicon {
    mutating func addAges() {
        addRole(.life, "жизни")
        addRole(.countEnding, "ти ми тью")
        for stem in Self.terms { addRole(.lasting, stem) }
        addRole(.aged, Self.agedForms(of: ""))
        for number in 2...99 {
            guard let stem = Self.genitive(number) else { continue }
            // «Десятилетие» is ten years, not an age.
            let forms = number == 10 ? stem + Self.agedEndings : Self.agedForms(of: stem)
            addRole(.aged, forms, number: UInt8(number))
        }
    }

    private static let agedEndings = "летн[ий яя ее ие его ей ему им ем их ими юю]"

    private static func agedForms(of number: String) -> String {
        "\(number)\(agedEndings) \(number)лети[е я ю ем и й ям ями ях]"
    }

    /// The number as it stands in «пятилетний»: in the genitive, tens and ones in one word.
    private static func genitive(_ number: Int) -> String? {
        let (tens, ones) = (number / 10, number % 10)
        if number < 10 { return Self.ones[ones] }
        if tens == 1 { return Self.teens[ones] }
        return Self.tens[tens - 2] + (ones > 0 ? Self.ones[ones] : "")
    }

    private static let ones = ["", "одно", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти"]
    private static let teens = [
        "десяти", "одиннадцати", "двенадцати", "тринадцати", "четырнадцати", "пятнадцати", "шестнадцати", "семнадцати",
        "восемнадцати", "девятнадцати",
    ]
    private static let tens = [
        "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяносто",
    ]

    private static let terms =
        [
            "срок", "контракт", "период", "план", "опыт", "стаж", "договор", "перерыв", "мандат", "запрет", "кредит",
            "бюджет",
        ]
        .map { $0 + Endings.hard }
        + ["отпуск", "конфликт", "максимум", "минимум", "цикл", "брак", "спад", "рост"].map { $0 + Endings.hard }
        + ["войн", "программ", "карьер", "аренд", "пауз", "борьб", "служб", "работ", "диктатур", "дружб"].map {
            $0 + Endings.feminine
        }
        + ["гаранти", "стратеги", "облигаци", "истори", "традици", "эпопе", "каденци", "перспектив", "давност"].map {
            $0 + "[а я и е ю ей у ы]"
        }
        + ["соглашени", "заключени", "отсутстви", "обучени", "молчани", "правлени", "лишени", "отношени", "пребывани"]
        .map { $0 + "[е я ю ем и й ям ями ях]" }
        + [
            "сотрудничеств[о а у ом е]", "моратори[й я ю ем и]", "приговор[ил ила или ен ена ены]", "назад",
            "пут[ь и ем ей ям]", "тюрьм[ы е у ой]",
            "contract[- s] plan[- s] term[- s]",
        ]
}
