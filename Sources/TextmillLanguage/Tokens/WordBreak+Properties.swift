extension WordBreak {
    /// What `scalar` is, by its Unicode properties.
    init(worked scalar: UInt32) {
        if let known = Self.listed(scalar) {
            self = known
        } else if let scalar = Unicode.Scalar(scalar) {
            self.init(scalar.properties, scalar.value)
        } else {
            self = .other
        }
    }

    private init(_ properties: Unicode.Scalar.Properties, _ scalar: UInt32) {
        let category = properties.generalCategory
        switch category {
        case _ where properties.isWhitespace: self = .space
        case _ where properties.isGraphemeExtend, .spacingMark, .format: self = .extend
        case .decimalNumber: self = .digit
        case .connectorPunctuation: self = .connector
        case _ where properties.isIdeographic || Self.isUnspaced(scalar): self = .single
        case _ where properties.isAlphabetic: self = .letter
        case .otherNumber: self = .figure
        case _ where properties.isEmoji: self = .pictograph
        case .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol, .control, .unassigned, .privateUse:
            self = .symbol
        default: self = .other
        }
    }

    /// What the rules name by character or by script.
    private static func listed(_ scalar: UInt32) -> WordBreak? {
        switch scalar {
        case 0x25, 0x26, 0x23, 0x40, 0xA7, 0x2030: .symbol
        case 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A: .midLetter
        case 0x27, 0x2E, 0x2018, 0x2019, 0x2024, 0xFE52, 0xFF07, 0xFF0E: .midEither
        case 0x2C, 0x3B, 0x37E, 0x589, 0x60C, 0x60D, 0x66C, 0x7F8, 0x2044, 0xFE10, 0xFE14, 0xFE50, 0xFE54, 0xFF0C,
            0xFF1B:
            .midNumber
        case 0x600...0x605, 0x66B, 0x6DD, 0x890, 0x891, 0x8E2: .digit
        case 0x202F: .connector
        case 0x200D: .joiner
        case 0x200B: .space
        case 0x1F1E6...0x1F1FF: .flag
        case 0x1F3FB...0x1F3FF: .extend
        case 0x2600...0x27BF, 0x1F000...0x1F0FF, 0x1F300...0x1FAFF: .pictograph
        case 0x5D0...0x5EA, 0x5EF...0x5F2, 0xFB1D, 0xFB1F...0xFB28, 0xFB2A...0xFB4F: .hebrew
        case 0x3031...0x3035, 0x309B, 0x309C, 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x32D0...0x32FE,
            0x3300...0x3357, 0xFF66...0xFF9D:
            .katakana
        case 0x2C2...0x2C5, 0x2D2...0x2D7, 0x2DE, 0x2DF, 0x2E5...0x2EB, 0x2ED, 0x2EF...0x2FF, 0x55A...0x55C, 0x55E,
            0x58A, 0x5F3, 0x70F, 0xA708...0xA716, 0xA720, 0xA721, 0xA789, 0xA78A, 0xAB5B:
            .letter
        default: nil
        }
    }

    /// Whether the letter is Hiragana, Thai, Lao, Burmese, Khmer or of a related script.
    private static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE01...0xEDF, 0x1000...0x109F, 0x1780...0x17D7, 0x17DC, 0x1950...0x19DF, 0x1A20...0x1AAD, 0x3041...0x309F,
            0xA9E0...0xA9FE, 0xAA60...0xAADF, 0x1B001...0x1B11F, 0x1B150...0x1B152:
            true
        default: false
        }
    }
}
