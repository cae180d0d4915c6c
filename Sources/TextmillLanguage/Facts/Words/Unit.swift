/// A unit of measure: how a quantity names it, and the words that mean it.
struct Unit {
    /// What sort of thing it measures, as far as reading goes.
    enum Sort { case length, other, hours, days }

    /// The name in `unit`: the SI symbol, or the usual English abbreviation.
    let code: String
    let words: String
    let short: String
    var sort = Sort.other
    /// The letter of an ISO 8601 period, for units of time.
    var period = ""
    /// How many of that letter's unit it is: a quarter is 3 months.
    var times = 1

    private static let hard = Endings.hard
    private static let feminine = Endings.feminine

    static let all: [Unit] = lengths + areas + masses + volumes + energies + measures + periods

    private static let lengths = [
        Unit(code: "km", words: "километр\(hard) kilomet[er ers re res]", short: "км km", sort: .length),
        Unit(code: "m", words: "метр\(hard) met[er ers re res]", short: "м m", sort: .length),
        Unit(code: "cm", words: "сантиметр\(hard) centimet[er ers re res]", short: "см cm", sort: .length),
        Unit(code: "mm", words: "миллиметр\(hard) millimet[er ers re res]", short: "мм mm", sort: .length),
        Unit(code: "mi", words: "мил[я и е ю ей ь ям ями ях] mile[- s]", short: "", sort: .length),
        Unit(code: "ft", words: "фут\(hard) foot feet", short: "ft", sort: .length),
        Unit(code: "in", words: "дюйм\(hard) inch[- es]", short: "", sort: .length),
        Unit(code: "yd", words: "ярд\(hard) yard[- s]", short: "", sort: .length),
    ]

    private static let areas = [
        Unit(code: "ha", words: "гектар\(hard) hectare[- s]", short: "га ha"),
        Unit(code: "ac", words: "акр\(hard) acre[- s]", short: ""),
        Unit(code: "m2", words: "", short: "м2 m2"),
        Unit(code: "km2", words: "", short: "км2 km2"),
    ]

    private static let masses = [
        Unit(code: "kg", words: "килограмм\(hard) kilogram[- s]", short: "кг kg"),
        Unit(code: "g", words: "грамм\(hard) gram[- s]", short: "г g"),
        Unit(code: "mg", words: "миллиграмм\(hard) milligram[- s]", short: "мг mg"),
        Unit(code: "t", words: "тонн\(feminine) ton[- s] tonne[- s]", short: "т"),
        Unit(code: "oz", words: "унци[я и ю ей й ям ями ях] ounce[- s]", short: "oz"),
        Unit(code: "lb", words: "", short: "lb lbs"),
        Unit(code: "ct", words: "карат\(hard) carat[- s]", short: ""),
    ]

    private static let volumes = [
        Unit(code: "m3", words: "кубометр\(hard)", short: "м3 m3"),
        Unit(code: "l", words: "литр\(hard) lit[er ers re res]", short: "л"),
        Unit(code: "ml", words: "миллилитр\(hard) millilit[er ers re res]", short: "мл ml"),
        Unit(code: "bbl", words: "баррел\(Endings.soft) barrel[- s]", short: ""),
        Unit(code: "gal", words: "галлон\(hard) gallon[- s]", short: ""),
    ]

    private static let energies = [
        Unit(code: "W", words: "ватт\(hard) watt[- s]", short: "вт"),
        Unit(code: "kW", words: "киловатт\(hard) kilowatt[- s]", short: "квт kw"),
        Unit(code: "MW", words: "мегаватт\(hard) megawatt[- s]", short: "мвт mw"),
        Unit(code: "GW", words: "гигаватт\(hard) gigawatt[- s]", short: "гвт gw"),
        Unit(code: "kWh", words: "", short: "kwh"),
        Unit(code: "MWh", words: "", short: "mwh"),
        Unit(code: "V", words: "вольт\(hard) volt[- s]", short: ""),
        Unit(code: "kV", words: "киловольт\(hard) kilovolt[- s]", short: "kv"),
        Unit(code: "kcal", words: "килокалори[я и ю ей й ям ями ях]", short: "ккал kcal"),
    ]

    private static let measures = [
        Unit(code: "°", words: "градус\(hard) degree[- s]", short: ""),
        Unit(code: "Hz", words: "герц\(hard) hertz", short: "гц hz"),
        Unit(code: "MHz", words: "мегагерц\(hard) megahertz", short: "мгц mhz"),
        Unit(code: "GHz", words: "гигагерц\(hard) gigahertz", short: "ггц ghz"),
        Unit(code: "kB", words: "килобайт\(hard) kilobyte[- s]", short: "кб kb"),
        Unit(code: "MB", words: "мегабайт\(hard) megabyte[- s]", short: "мб mb"),
        Unit(code: "GB", words: "гигабайт\(hard) gigabyte[- s]", short: "гб gb"),
        Unit(code: "TB", words: "терабайт\(hard) terabyte[- s]", short: "тб tb"),
        Unit(code: "Mbit/s", words: "", short: "мбит mbps"),
        Unit(code: "km/h", words: "", short: "kph kmh"),
        Unit(code: "mi/h", words: "", short: "mph"),
        Unit(code: "kn", words: "узл[а ов ам ами ах] knot[- s]", short: ""),
    ]

    private static let periods = [
        Unit(code: "s", words: "секунд\(feminine) second[s]", short: "сек", sort: .hours, period: "S"),
        Unit(code: "min", words: "минут\(feminine) minute[- s]", short: "мин", sort: .hours, period: "M"),
        Unit(code: "h", words: "час\(hard) hour[- s]", short: "ч", sort: .hours, period: "H"),
        Unit(
            code: "d", words: "день дн[я ю ем е и ей ям ями ях] сут[ки ок кам ками ках] day[- s]", short: "",
            sort: .days, period: "D"),
        Unit(code: "wk", words: "недел\(Endings.softFeminine) week[- s]", short: "", sort: .days, period: "W"),
        Unit(code: "mo", words: "месяц[- а у ем е ы ев ам ами ах] month[- s]", short: "мес", sort: .days, period: "M"),
        Unit(code: "a", words: "год[- а ам ами] лет year[- s]", short: "", sort: .days, period: "Y"),
        Unit(
            code: "10a", words: "десятилети[е я ю ем и й ям ями ях] decade[- s]", short: "", sort: .days, period: "Y",
            times: 10),
    ]
}
