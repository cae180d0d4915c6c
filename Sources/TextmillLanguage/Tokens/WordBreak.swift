/// What a character is to Unicode's word rules (UAX #29, table 3), worked out from its other properties.
enum WordBreak: UInt8 {
    /// Punctuation, and all that is not named below.
    case other
    case symbol
    case space
    /// A letter of a script with words.
    case letter
    /// A letter of Hebrew, which takes quotation marks into its words.
    case hebrew
    case katakana
    /// A letter of a script without spaces between words: Han, Hiragana, Thai.
    case single
    case digit
    /// A number that is a sign of its own: `½`.
    case figure
    /// A mark on the character before it, or a sign that is not seen.
    case extend
    case joiner
    /// What joins letters: `·`.
    case midLetter
    /// What joins digits.
    case midNumber
    /// What joins either: `’`.
    case midEither
    /// What is part of a word wherever it stands: `_`.
    case connector
    case pictograph
    case flag

    /// Whether words of several letters are made of it.
    @inline(__always) var isLetter: Bool { self == .letter || self == .hebrew }
    /// Whether it stays with what stands before it.
    @inline(__always) var isExtending: Bool { self == .extend || self == .joiner }
    /// Whether it may join two letters.
    var joinsLetters: Bool { self == .midLetter || self == .midEither }

    /// What `scalar` is.
    @inline(__always) static func of(_ scalar: UInt32) -> WordBreak {
        if scalar < 0x800 { return WordBreak(rawValue: low[Int(scalar)]) ?? .other }
        if scalar < 0x3000 { return WordBreak(rawValue: middle[Int(scalar) - 0x800]) ?? .other }
        if scalar < 0x1_0000 { return WordBreak(rawValue: high[Int(scalar) - 0x3000]) ?? .other }
        return WordBreak(worked: scalar)
    }

    /// The characters that take one or two bytes.
    private static let low: [UInt8] = (0..<0x800).map { WordBreak(worked: $0).rawValue }
    /// Those of three bytes, made when one is first met: of alphabets and signs, and the many of East Asia apart, which take long
    /// to make.
    private static let middle: [UInt8] = (0x800..<0x3000).map { WordBreak(worked: $0).rawValue }
    private static let high: [UInt8] = (0x3000..<0x1_0000).map { WordBreak(worked: $0).rawValue }
}
