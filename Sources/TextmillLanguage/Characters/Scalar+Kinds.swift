/// What kind of character a scalar is: looked up for Latin and Cyrillic, asked of the standard library for the rest.
extension Unicode.Scalar {
    /// Whether it is a letter of any script (general category L).
    @inlinable public var isLetter: Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        if value &- 0x400 < 0x82 || value &- 0x48A < 0xA6 { return true }
        if value &- 0xC0 < 0x202 { return value != 0xD7 && value != 0xF7 }
        return hasLetterCategory
    }

    /// Whether it is a capital (general category Lu) or a title-case letter (Lt).
    @inlinable public var isUppercaseLetter: Bool {
        if value < 0x80 { return value &- 0x41 < 26 }
        if value &- 0x400 < 0x60 { return value < 0x430 }
        return hasUppercaseCategory
    }

    /// Whether it is a small letter (general category Ll).
    @inlinable public var isLowercaseLetter: Bool {
        if value < 0x80 { return value &- 0x61 < 26 }
        if value &- 0x400 < 0x60 { return value >= 0x430 }
        return properties.generalCategory == .lowercaseLetter
    }

    /// Whether it is a decimal digit of any script (general category Nd).
    @inlinable public var isDigit: Bool {
        if value < 0x660 { return value &- 0x30 < 10 }
        return properties.generalCategory == .decimalNumber
    }

    /// Whether it stands on the character before it: an accent, a vowel sign (general category M).
    @inlinable public var isMark: Bool {
        if value < 0x300 || value &- 0x370 < 0x113 { return false }
        return hasMarkCategory
    }

    /// Whether a word is made of such: a letter, a digit, or a mark on one.
    @inlinable public var isWordPart: Bool { isLetter || isDigit || isMark }

    /// Whether it is a space or a tab of any width that can be seen.
    @inlinable public var isSpace: Bool {
        if value < 0x1680 { return value == 0x20 || value == 0x09 || value == 0xA0 }
        switch value {
        case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return true
        default: return false
        }
    }

    /// Whether it ends a line: line feed, carriage return, vertical tab, form feed, U+0085, U+2028, U+2029.
    @inlinable public var isLineEnd: Bool {
        value &- 0x0A < 4 || value == 0x85 || value == 0x2028 || value == 0x2029
    }

    @usableFromInline var hasLetterCategory: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    @usableFromInline var hasUppercaseCategory: Bool {
        let category = properties.generalCategory
        return category == .uppercaseLetter || category == .titlecaseLetter
    }

    @usableFromInline var hasMarkCategory: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
