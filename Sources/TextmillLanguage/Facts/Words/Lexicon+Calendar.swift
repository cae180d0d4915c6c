extension Lexicon {
    mutating func addCalendar() {
        for (index, forms) in Self.months.enumerated() { add(forms) { $0.month = UInt8(index + 1) } }
        for (index, forms) in Self.shortMonths.enumerated() {
            add(forms) {
                $0.month = UInt8(index + 1)
                $0.isShort = true
            }
        }
        for (index, forms) in Self.weekdays.enumerated() { add(forms) { $0.weekday = UInt8(index + 1) } }
        for (index, forms) in Self.shortWeekdays.enumerated() {
            add(forms) {
                $0.weekday = UInt8(index + 1)
                $0.isShort = true
            }
        }
        for (index, forms) in Self.seasons.enumerated() {
            add(forms) {
                $0.role = .season
                $0.number = UInt8(index + 21)
            }
        }
        for number in 1...4 { addRole(.shortQuarter, "q\(number)", number: UInt8(number)) }
        addRole(.year, "год[- а у ом е ы ов ам ами ах]")
        addRole(.yearShort, "г гг", isShort: true)
        addRole(.century, "век[- а у ом е и ов ам ами ах] столети[е я ю ем и ям ях] centur[y ies]")
        addRole(.quarter, "квартал\(Endings.hard) quarter[- s]")
        addRole(.halfYear, "полугоди[е я ю ем и] половин[а ы е у ой] half")
        addRole(.era, "э н нашей эры bc ad bce ce")
    }

    /// Gives `role` to all `forms`, with what it needs to know.
    mutating func addRole(_ role: Meaning.Role, _ forms: String, number: UInt8 = 0, isShort: Bool = false) {
        add(forms) {
            $0.role = role
            $0.number = number
            if isShort { $0.isShort = true }
        }
    }

    private static let months = [
        "январ[ь я ю ем е] january", "феврал[ь я ю ем е] february", "март[- а у ом е] march",
        "апрел[ь я ю ем е] april", "ма[й я ю ем е] may", "июн[ь я ю ем е] june", "июл[ь я ю ем е] july",
        "август[- а у ом е] august", "сентябр[ь я ю ем е] september", "октябр[ь я ю ем е] october",
        "ноябр[ь я ю ем е] november", "декабр[ь я ю ем е] december",
    ]

    private static let shortMonths = [
        "янв jan", "фев февр feb", "мар mar", "апр apr", "", "июн jun", "июл jul", "авг aug",
        "сен сент sep sept", "окт oct", "ноя нояб nov", "дек dec",
    ]

    private static let weekdays = [
        "понедельник[- а у ом е и ов ам ами ах] monday", "вторник[- а у ом е и ов ам ами ах] tuesday",
        "сред[у ы] wednesday", "четверг[- а у ом е и ов ам ами ах] thursday", "пятниц\(Endings.feminine) friday",
        "суббот\(Endings.feminine) saturday", "воскресень[е я ю ем и ям ями ях] sunday",
    ]

    private static let shortWeekdays = ["mon", "tue tues", "wed", "thu thurs", "fri", "sat", "sun"]

    private static let seasons = [
        "весн[а ы е у ой ою] spring", "лет[о у ом] summer", "осен[ь и ью] autumn fall", "зим[а ы е у ой ою] winter",
    ]
}
