/// A currency: its ISO 4217 code, and the words and signs that mean it.
struct Currency {
    let code: String
    /// Its own words; of two currencies that share one, the first in the list has it.
    let words: String
    /// «долларов» of which nation, where several have one word for their money.
    let nations: String
    /// The word's first currency, where it is not this one: `USD` for the Canadian dollar.
    let family: String?

    private init(_ code: String, _ words: String, nations: String = "", family: String? = nil) {
        self.code = code
        self.words = words
        self.nations = nations
        self.family = family
    }

    private static let adjective = Endings.adjective
    private static let hard = Endings.hard
    private static let feminine = Endings.feminine

    static let all: [Currency] = [
        Currency(
            "USD", "доллар\(hard) долл dollar[- s]", nations: "американск\(adjective) сша us american"),
        Currency("EUR", "евро euro[- s]"),
        Currency(
            "RUB", "рубл\(Endings.soft) руб ruble[- s] rouble[- s] rur", nations: "российск\(adjective) russian рф"),
        Currency("GBP", "фунт\(hard) pound[- s]", nations: "британск\(adjective) british"),
        Currency("CNY", "юан[ь я ю ем е и ей ям ями ях] yuan renminbi", nations: "китайск\(adjective) chinese"),
        Currency("JPY", "иен\(feminine) йен\(feminine) yen", nations: "японск\(adjective) japanese"),
        Currency("CHF", "франк[- а у ом е и ов ам ами ах] franc[- s]", nations: "швейцарск\(adjective) swiss"),
        Currency(
            "UAH", "гривн[а ы е у ой ам ами ах] гривен hryvnia[- s] hryvna", nations: "украинск\(adjective) ukrainian"),
        Currency("BYN", "", nations: "белорусск\(adjective) belarusian", family: "RUB"),
        Currency("KZT", "тенге tenge", nations: "казахстанск\(adjective) казахск\(adjective) kazakh"),
        Currency("AZN", "манат\(hard) manat[- s]", nations: "азербайджанск\(adjective) azerbaijani"),
        Currency("TMT", "", nations: "туркменск\(adjective) turkmen", family: "AZN"),
        Currency("UZS", "сум\(hard) sum[- s]", nations: "узбекск\(adjective) uzbek"),
        Currency("KGS", "сом\(hard) som[- s]", nations: "киргизск\(adjective) кыргызск\(adjective) kyrgyz"),
        Currency("TJS", "сомони somoni", nations: "таджикск\(adjective) tajik"),
        Currency("AMD", "драм[- а у ом е ы ов ам ами ах] dram[- s]", nations: "армянск\(adjective) armenian"),
        Currency("GEL", "лари lari", nations: "грузинск\(adjective) georgian"),
        Currency("MDL", "", nations: "молдавск\(adjective) молдовск\(adjective) moldovan", family: "RON"),
        Currency("RON", "ле[й я ю ем е и ев ям ями ях] leu lei", nations: "румынск\(adjective) romanian"),
        Currency("PLN", "злот[ый ого ому ым ом ые ых ыми] zlot[y ys ies]", nations: "польск\(adjective) polish"),
        Currency("CZK", "", nations: "чешск\(adjective) czech", family: "SEK"),
        Currency("SEK", "крон\(feminine) kron[a or er]", nations: "шведск\(adjective) swedish"),
        Currency("NOK", "", nations: "норвежск\(adjective) norwegian", family: "SEK"),
        Currency("DKK", "", nations: "датск\(adjective) danish", family: "SEK"),
        Currency("ISK", "", nations: "исландск\(adjective) icelandic", family: "SEK"),
        Currency("HUF", "форинт\(hard) forint[- s]", nations: "венгерск\(adjective) hungarian"),
        Currency("BGN", "лев[а ов ам ами ах] lev[- s]", nations: "болгарск\(adjective) bulgarian"),
        Currency("RSD", "динар\(hard) dinar[- s]", nations: "сербск\(adjective) serbian"),
        Currency("KWD", "", nations: "кувейтск\(adjective) kuwaiti", family: "RSD"),
        Currency("IQD", "", nations: "иракск\(adjective) iraqi", family: "RSD"),
        Currency("TRY", "лир\(feminine) lira[- s]", nations: "турецк\(adjective) turkish"),
        Currency("ILS", "шекел\(Endings.soft) shekel[- s]", nations: "израильск\(adjective) israeli"),
        Currency("AED", "дирхам\(hard) dirham[- s]", nations: "оаэ uae эмиратск\(adjective)"),
        Currency("SAR", "риял\(hard) riyal[- s]", nations: "саудовск\(adjective) saudi"),
        Currency("QAR", "", nations: "катарск\(adjective) qatari", family: "SAR"),
        Currency("IRR", "риал\(hard) rial[- s]", nations: "иранск\(adjective) iranian"),
        Currency("INR", "рупи[я и ю ей й ям ями ях] rupee[- s]", nations: "индийск\(adjective) indian"),
        Currency("PKR", "", nations: "пакистанск\(adjective) pakistani", family: "INR"),
        Currency("IDR", "rupiah", nations: "индонезийск\(adjective) indonesian", family: "INR"),
        Currency("KRW", "вон\(feminine) won", nations: "южнокорейск\(adjective) korean"),
        Currency("THB", "бат\(hard) baht", nations: "тайск\(adjective) таиландск\(adjective) thai"),
        Currency("VND", "донг[- а у ом е и ов ам ами ах] dong", nations: "вьетнамск\(adjective) vietnamese"),
        Currency("MNT", "тугрик[- а у ом е и ов ам ами ах] tugrik[- s]", nations: "монгольск\(adjective) mongolian"),
        Currency("BRL", "реал\(hard) reais real[s]", nations: "бразильск\(adjective) brazilian"),
        Currency("ZAR", "рэнд\(hard) ранд\(hard) rand", nations: "южноафриканск\(adjective)"),
        Currency("CAD", "", nations: "канадск\(adjective) canadian канады", family: "USD"),
        Currency("AUD", "", nations: "австралийск\(adjective) australian", family: "USD"),
        Currency("NZD", "", nations: "новозеландск\(adjective)", family: "USD"),
        Currency("HKD", "", nations: "гонконгск\(adjective)", family: "USD"),
        Currency("SGD", "", nations: "сингапурск\(adjective) singapore", family: "USD"),
        Currency("TWD", "", nations: "тайваньск\(adjective) taiwan", family: "USD"),
        Currency("MXN", "песо peso[- s]", nations: "мексиканск\(adjective) mexican"),
        Currency("ARS", "", nations: "аргентинск\(adjective) argentine", family: "MXN"),
        Currency("EGP", "", nations: "египетск\(adjective) egyptian", family: "GBP"),
        Currency("BTC", "биткоин\(hard) биткойн\(hard) bitcoin[- s]"),
    ]

    /// The currency that a sign means where nothing else is said.
    static func code(of sign: Unicode.Scalar) -> String? {
        switch sign {
        case "$": "USD"
        case "€": "EUR"
        case "₽": "RUB"
        case "£": "GBP"
        case "¥", "￥": "JPY"
        case "₴": "UAH"
        case "₸": "KZT"
        case "₼": "AZN"
        case "₾": "GEL"
        case "֏": "AMD"
        case "₺": "TRY"
        case "₹": "INR"
        case "₩": "KRW"
        case "₪": "ILS"
        case "₫": "VND"
        case "₮": "MNT"
        case "฿": "THB"
        default: nil
        }
    }

    /// The number, from 1, of the currency with this code.
    static func number(of code: String) -> UInt8 {
        UInt8(all.firstIndex { $0.code == code }.map { $0 + 1 } ?? 0)
    }
}
