extension SignKind {
    /// What a character of the less common blocks is, by its Unicode properties.
    init(other scalar: UInt32) {
        if SentenceTerminals.contain(scalar) {
            self = .scriptStop
        } else if let scalar = Unicode.Scalar(scalar) {
            self.init(properties: scalar.properties, scalar.value)
        } else {
            self = .symbol
        }
    }

    private init(properties: Unicode.Scalar.Properties, _ scalar: UInt32) {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = .upper
        case .lowercaseLetter: self = Self.georgian.contains(scalar) ? .letter : .lower
        case .otherLetter, .modifierLetter: self = .letter
        case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: self = .joiner
        case .decimalNumber, .otherNumber, .letterNumber: self = .digit
        case .spaceSeparator: self = .space
        case .dashPunctuation: self = .dash
        case .openPunctuation: self = .openBracket
        case .closePunctuation: self = .closeBracket
        case .initialPunctuation: self = .openQuote
        case .finalPunctuation: self = .closeQuote
        case .otherPunctuation: self = Self.pauses.contains(scalar) ? .comma : .symbol
        case .otherSymbol, .modifierSymbol:
            self = Self.bullets.contains(scalar) ? .bullet : scalar >= 0x2600 ? .emoji : .symbol
        default: self = .symbol
        }
    }

    /// Georgian is written without capitals, though Unicode pairs its letters with some.
    private static let georgian: ClosedRange<UInt32> = 0x10D0...0x10FF

    /// Squares, circles, triangles, ticks, pointers: they stand before the words they belong to.
    private static let bullets: Set<UInt32> = [
        0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25B6, 0x25B8, 0x25B9, 0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6,
        0x2611, 0x2705, 0x2713, 0x2714, 0x27A1, 0x1F449, 0x1F538, 0x1F539,
    ]

    /// Commas and semicolons: Greek, Armenian, Arabic, NKo, Ethiopic, Mongolian.
    private static let pauses: Set<UInt32> = [
        0x387, 0x55D, 0x60C, 0x61B, 0x7F8, 0x1361, 0x1363, 0x1364, 0x1365, 0x1366, 0x1802, 0x1804, 0x1808,
    ]
}
