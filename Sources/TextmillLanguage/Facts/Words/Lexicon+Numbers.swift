extension Lexicon {
    mutating func addNumbers() {
        for (number, forms) in Self.cardinals { add(forms) { $0.cardinal = number } }
        for (index, forms) in Self.ordinals.enumerated() { add(forms) { $0.ordinal = UInt8(index + 1) } }
        for (index, form) in Self.roman.enumerated() { add(form) { $0.ordinal = UInt8(index + 1) } }
        for (power, forms) in Self.powers { add(forms) { $0.power = power } }
        for (power, forms) in Self.singlePowers {
            add(forms) {
                $0.power = power
                $0.isOne = true
            }
        }
        for (power, forms) in Self.shortPowers {
            add(forms) {
                $0.power = power
                $0.isShort = true
            }
        }
        for (power, forms) in Self.halfPowers {
            add(forms) {
                $0.power = power
                $0.role = .half
            }
        }
        addRole(.half, "полтора полторы полутора")
    }

    private static let cardinals: [(Int16, String)] = [
        (0, "ноль нуля нулю нулем zero"), (1, "од[ин на но ного ной ному ним ном ну] one"),
        (2, "дв[а е ух ум умя] two"), (3, "тр[и ех ем емя] three"), (4, "четыр[е ех ем ьмя] four"),
        (5, "пят[ь и ью] five"),
        (6, "шест[ь и ью] six"), (7, "сем[ь и ью] seven"), (8, "вос[емь ьми емью ьмью] eight"),
        (9, "девят[ь и ью] nine"),
        (10, "десят[ь и ью] ten"), (11, "одиннадцат[ь и ью] eleven"), (12, "двенадцат[ь и ью] twelve"),
        (13, "тринадцат[ь и ью] thirteen"), (14, "четырнадцат[ь и ью] fourteen"), (15, "пятнадцат[ь и ью] fifteen"),
        (16, "шестнадцат[ь и ью] sixteen"), (17, "семнадцат[ь и ью] seventeen"), (18, "восемнадцат[ь и ью] eighteen"),
        (19, "девятнадцат[ь и ью] nineteen"), (20, "двадцат[ь и ью] twenty"), (30, "тридцат[ь и ью] thirty"),
        (40, "сорок[- а] forty"), (50, "пят[ьдесят идесяти ьюдесятью] fifty"),
        (60, "шест[ьдесят идесяти ьюдесятью] sixty"), (70, "сем[ьдесят идесяти ьюдесятью] seventy"),
        (80, "вос[емьдесят ьмидесяти емьюдесятью] eighty"), (90, "девяност[о а] ninety"), (100, "ст[о а]"),
        (200, "двести двухсот двумстам двумястами двухстах"), (300, "триста трехсот тремстам тремястами трехстах"),
        (400, "четыреста четырехсот четыремстам четырьмястами четырехстах"),
        (500, "пят[ьсот исот истам ьюстами истах]"),
        (600, "шест[ьсот исот истам ьюстами истах]"), (700, "сем[ьсот исот истам ьюстами истах]"),
        (800, "вос[емьсот ьмисот ьмистам емьюстами ьмистах]"), (900, "девят[ьсот исот истам ьюстами истах]"),
    ]

    private static let powers: [(UInt8, String)] = [
        (2, "сот[ни ен ням нями нях] hundreds"), (3, "тысяч[- и ам ами ах] thousands"),
        (6, "миллион[а ы ов ам ами ах] millions"),
        (9, "миллиард[а ы ов ам ами ах] billions"), (12, "триллион[а ы ов ам ами ах] trillions"),
    ]

    private static let singlePowers: [(UInt8, String)] = [
        (2, "сотн[я ю ей] hundred"), (3, "тысяч[а у ей е] thousand"), (6, "миллион[- у ом е] million"),
        (9, "миллиард[- у ом е] billion"), (12, "триллион[- у ом е] trillion"),
    ]

    private static let shortPowers: [(UInt8, String)] = [
        (3, "тыс k"), (6, "млн mln mn m"), (9, "млрд bln bn b"), (12, "трлн tn trn"),
    ]

    private static let halfPowers: [(UInt8, String)] = [
        (3, "полтысячи"), (6, "полмиллиона"), (9, "полмиллиарда"), (12, "полтриллиона"),
    ]

    private static let hardOrdinal = "[ый ая ое ого ой ому ым ом ую]"

    private static let ordinals =
        [
            "перв\(hardOrdinal) first", "втор[ой ая ое ого ому ым ом ую] second",
            "трет[ий ья ье ьего ьей ьему ьим ьем ью] third",
        ]
        + zip(
            ["четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат"],
            ["fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"]
        ).map { "\($0)\(hardOrdinal) \($1)" }
        + zip(
            ["четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат"],
            ["fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]
        ).map { "\($0)\(hardOrdinal) \($1)" }
        + [String](repeating: "", count: 9) + ["тридцат\(hardOrdinal) thirtieth"]

    /// In Latin letters, and as they are often typed, in Cyrillic ones.
    private static let roman = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x х", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx хх", "xxi",
    ]
}
