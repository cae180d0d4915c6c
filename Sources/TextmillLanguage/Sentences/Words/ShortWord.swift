/// A word of at most 16 letters in lower case, packed into a number: two are equal when their letters are.
///
/// A letter of ASCII, Latin-1 or Cyrillic takes one byte of the number, another up to U+04FF two; words with letters
/// beyond that do not pack.
struct ShortWord: Hashable {
    private(set) var high: UInt64 = 0
    private(set) var low: UInt64 = 0

    /// The empty word.
    init() {}

    /// The letters of `span`, white space left out; nil where there are too many.
    init?(_ span: Range<Int>, in text: SignReader) {
        var offset = span.lowerBound
        while offset < span.upperBound {
            let sign = text.sign(at: offset)
            guard sign.length > 0 else { break }
            if !sign.kind.isSpace, sign.kind != .joiner {
                guard append(sign.kind == .upper ? Self.lowerCase(sign.scalar) : sign.scalar) else { return nil }
            }
            offset += sign.length
        }
    }

    /// The letters of `word`; nil where there are too many.
    init?(_ word: String) {
        for scalar in word.unicodeScalars {
            let value = scalar.value
            guard append(SignKind(value) == .upper ? Self.lowerCase(value) : value) else { return nil }
        }
    }

    /// A number that is well spread over words, for tables.
    var hash: Int {
        let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed >> 33)
    }

    private mutating func append(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21..<0x80: return push(UInt64(scalar))
        case 0x430..<0x460: return push(UInt64(scalar - 0x430 + 0x80))
        case 0xDF..<0x100: return push(UInt64(scalar - 0xDF + 0xB0))
        case 0xA0..<0x500: return push(UInt64(0xE0 + scalar >> 6)) && push(UInt64(scalar & 0x3F + 1))
        default: return false
        }
    }

    private mutating func push(_ code: UInt64) -> Bool {
        guard high >> 56 == 0 else { return false }
        high = high << 8 | low >> 56
        low = low << 8 | code
        return true
    }

    /// The small letter of the capital `scalar`, in the alphabets that abbreviations are listed for.
    private static func lowerCase(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x178: 0xFF
        case 0x100...0x17E, 0x460...0x4FF: scalar + 1
        default: scalar
        }
    }
}
