extension SignKind {
    /// What the ASCII character `byte` is.
    @inline(__always) init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A: self = .lower
        case 0x41...0x5A: self = .upper
        case 0x30...0x39: self = .digit
        case 0x0A...0x0D: self = .line
        case 0x20, 0x09: self = .space
        case 0x2E: self = .stop
        case 0x21, 0x3F: self = .query
        case 0x2C: self = .comma
        case 0x3B: self = .semicolon
        case 0x3A: self = .colon
        case 0x28, 0x5B, 0x7B: self = .openBracket
        case 0x29, 0x5D, 0x7D: self = .closeBracket
        case 0x22, 0x27, 0x60: self = .quote
        case 0x2D: self = .dash
        default: self = .symbol
        }
    }

    /// What the character `scalar` is.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80: self.init(ascii: UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x180: self.init(latin: scalar)
        case 0x400..<0x530: self.init(cyrillic: scalar)
        case 0x5D0..<0x5EB, 0x620..<0x64B, 0x671..<0x6D4, 0x904..<0x93A: self = .letter
        case 0x64B..<0x660, 0x93E..<0x950: self = .joiner
        case 0x2000..<0x2070: self.init(punctuation: scalar)
        case 0x3000..<0x3041: self.init(ideographic: scalar)
        case 0x3041..<0x30FB, 0x3400..<0xA000, 0xAC00..<0xD7A4: self = .letter
        case 0xFF00..<0xFF66: self.init(wide: scalar)
        default: self.init(other: scalar)
        }
    }

    /// What the character `scalar`, which takes two bytes, is. Russian letters are told first.
    @inline(__always) init(twoBytes scalar: UInt32) {
        switch scalar {
        case 0x430..<0x460: self = .lower
        case 0x400..<0x430: self = .upper
        default: self.init(scalar)
        }
    }

    private init(latin scalar: UInt32) {
        switch scalar {
        case 0x85: self = .line
        case 0xA0: self = .space
        case 0xAB: self = .openQuote
        case 0xBB: self = .closeQuote
        case 0xA1, 0xBF: self = .openQuote
        case 0xAD, 0x80..<0xA0: self = .joiner
        case 0xB7: self = .bullet
        case 0xA2..<0xAA, 0xAC..<0xB5, 0xB6..<0xBA, 0xBC..<0xC0, 0xD7, 0xF7: self = .symbol
        case 0xC0..<0xDF, 0x178: self = .upper
        case 0xAA, 0xB5, 0xBA, 0xDF..<0x100, 0x138, 0x149, 0x17F: self = .lower
        case 0x139..<0x149, 0x179..<0x17F: self = scalar & 1 == 1 ? .upper : .lower
        default: self = scalar & 1 == 0 ? .upper : .lower
        }
    }

    private init(cyrillic scalar: UInt32) {
        switch scalar {
        case 0x430..<0x460, 0x4CF: self = .lower
        case 0x400..<0x430, 0x4C0: self = .upper
        case 0x482: self = .symbol
        case 0x483..<0x48A: self = .joiner
        case 0x4C1..<0x4CF: self = scalar & 1 == 1 ? .upper : .lower
        default: self = scalar & 1 == 0 ? .upper : .lower
        }
    }

    private init(punctuation scalar: UInt32) {
        switch scalar {
        case 0x2000...0x200A, 0x202F, 0x205F: self = .space
        case 0x2028, 0x2029: self = .line
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: self = .joiner
        case 0x2010...0x2015: self = .dash
        case 0x2018, 0x2019, 0x201B...0x201D, 0x201F: self = .quote
        case 0x201A, 0x201E, 0x2039: self = .openQuote
        case 0x203A: self = .closeQuote
        case 0x2022, 0x2023, 0x2043: self = .bullet
        case 0x2024: self = .stop
        case 0x2025, 0x2026: self = .ellipsis
        case 0x203C, 0x203D, 0x2047...0x2049: self = .query
        default: self = .symbol
        }
    }

    private init(ideographic scalar: UInt32) {
        switch scalar {
        case 0x3000: self = .space
        case 0x3001: self = .comma
        case 0x3002: self = .scriptStop
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: self = .openQuote
        case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E: self = .closeQuote
        case 0x3005...0x3007, 0x3021...0x3029: self = .letter
        case 0x302A...0x302F: self = .joiner
        default: self = .symbol
        }
    }

    private init(wide scalar: UInt32) {
        switch scalar {
        case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: self = .scriptStop
        case 0xFF62: self = .openQuote
        case 0xFF63: self = .closeQuote
        case 0xFF64: self = .comma
        case 0xFF02, 0xFF07: self = .quote
        case 0xFF0D: self = .dash
        case 0xFF01..<0xFF5F: self.init(ascii: UInt8(truncatingIfNeeded: scalar - 0xFEE0))
        default: self = .symbol
        }
    }
}
