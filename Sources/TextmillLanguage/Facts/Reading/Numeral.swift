/// A number as it is written, in digits or in words.
struct Numeral {
    var value: DecimalNumber
    var end: Int
    /// How many digits it has, if it is digits and nothing else.
    var plainDigits = 0
    /// Its value if its one point or comma parts thousands: `20.000`.
    var grouped: DecimalNumber?
    /// The power of ten that was said last: 6 for «млн».
    var power = 0
    var isWords = false
    /// Whether spaces part its thousands, and no fraction follows.
    var isSpaced = false
}
