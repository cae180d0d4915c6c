/// What a word can mean inside a fact. A word may mean several things at once: `May`, «с», «г».
struct Meaning {
    /// The part that a word plays between the others.
    enum Role: UInt8 {
        case none
        /// «год» in any case.
        case year
        /// «г», «гг».
        case yearShort
        case century, quarter, halfYear
        /// `Q1`; `number` says which.
        case shortQuarter
        /// Opens a range: «от», «с», `from`, `between`.
        case from
        /// Stands between the ends of a range: «до», «по», `to`.
        case to
        case and
        /// Stands before a year, month or weekday: «в», `in`, «начале».
        case before
        /// «более», «около»: what follows counts once even in the genitive.
        case about
        case article
        /// `per`.
        case per
        case percent
        /// «процентных», «базисных»; `number` tells them apart.
        case pointKind
        case point
        case half
        case square, cubic
        /// «Цельсия»; `number` is its letter.
        case scaleName
        /// «утра», «дня», «вечера», «ночи», `am`, `pm`; `number` is the `DayPart`.
        case dayPart
        /// «весной»; `number` is the season's month number in ISO 8601-2, 21 to 24.
        case season
        /// Whose money it is: «канадских», «США»; `number` is the currency.
        case nation
        case sterling
        /// A hundredth of a currency: «копеек»; `number` is the currency.
        case cent
        case scheme
        case phone
        /// Things that are counted, not measured: «человек». What stands before is no year.
        case counted
        /// «счёт», `score`: what follows is no time of day.
        case score
        /// «возрасте», «ему», `aged`: the years that follow are an age.
        case age
        /// «всего», «бы»: may stand between that and the years.
        case just
        /// `old`: the years before are an age.
        case old
        /// «летний», «летие» behind a number, or with the number in the word: «пятилетний»; `number` is it, or 0.
        case aged
        /// What lasts: «срок», «контракт»; «тюрьмы», «назад». The years that say how long, or how long ago, are no age.
        case lasting
        /// «ти» of «85-ти».
        case countEnding
        /// «жизни», behind a year of it.
        case life
        case clock
        /// «до н. э.»
        case era
        /// «2020-го», `22nd`.
        case ordinalEnding
        /// «1990-х», `1990s`.
        case decadeEnding
        case minus
    }

    var month: UInt8 = 0
    /// From 1 for Monday.
    var weekday: UInt8 = 0
    /// A number below a thousand; -1 for none.
    var cardinal: Int16 = -1
    /// First, second …, or a Roman number.
    var ordinal: UInt8 = 0
    /// The power of ten it multiplies by: 6 for «млн».
    var power: UInt8 = 0
    /// Index into `Currency.all`, from 1.
    var currency: UInt8 = 0
    /// Index into `Unit.all`, from 1.
    var unit: UInt8 = 0
    var role = Role.none
    /// What the role needs to know.
    var number: UInt8 = 0
    /// Its word is cut short, so a full stop after it belongs to it.
    var isShort = false
    /// A power that means one of it when no number stands before: «миллион».
    var isOne = false

    /// A currency's ISO 4217 code, which is written in capitals.
    var isCode = false

    /// Whether the word means anything here.
    var isKnown = false

    static let none = Meaning()
}
