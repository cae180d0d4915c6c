import Textmill

/// Reads words off a text's bytes: runs of letters and digits, hashed in lower case with «ё» as «е».
struct WordReader {
    let bytes: Bytes

    /// A word: its hash, and where it ends.
    struct Word {
        let hash: UInt64
        let end: Int
    }

    /// Words longer than this many bytes are no words of ours, and are not read to their end.
    static let longest = 64

    /// The word that begins at `start`; an empty one where no letter or digit stands.
    func word(at start: Int) -> Word {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var offset = start
        while offset - start < Self.longest {
            let byte = bytes[offset]
            var letter = UInt64(byte)
            switch Self.kind(of: byte) {
            case .capital: letter |= 0x20
            case .letter, .digit: break
            case .cyrillic:
                letter = Self.lowercase(byte, bytes[offset + 1])
                offset += 1
            case .otherLetter, .trail: break
            default: return Word(hash: Self.finish(hash), end: offset)
            }
            offset += 1
            hash = (hash ^ letter) &* 0x0000_0100_0000_01B3
        }
        return Word(hash: Self.finish(hash), end: offset)
    }

    /// The code point in lower case of the Cyrillic letter that is written with these two bytes.
    private static func lowercase(_ lead: UInt8, _ trail: UInt8) -> UInt64 {
        let code = UInt64(lead & 0x1F) << 6 | UInt64(trail & 0x3F)
        switch code {
        case 0x401, 0x451: return 0x435
        case 0x400...0x40F: return code + 0x50
        case 0x410...0x42F: return code + 0x20
        default: return code
        }
    }

    /// Spreads the last letters over all bits; 0 is left for no word.
    private static func finish(_ hash: UInt64) -> UInt64 {
        let spread = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return spread | 1
    }

    /// What a byte is to words and facts.
    enum ByteClass: UInt8 {
        case other, capital, letter, digit
        /// The first byte of a letter of the main Cyrillic block.
        case cyrillic
        /// The first byte of a letter of another script.
        case otherLetter
        /// A further byte of a character.
        case trail
        /// The first byte of a character that is a sign more often than a letter, of two bytes or three.
        case sign2, sign3
        /// A sign that a fact can begin with or be known by.
        case mark
    }

    static func kind(of byte: UInt8) -> ByteClass {
        switch byte {
        case 0x41...0x5A: .capital
        case 0x61...0x7A: .letter
        case 0x30...0x39: .digit
        case 0x24, 0x28, 0x2B, 0x2E, 0x40: .mark
        case 0x80...0xBF: .trail
        case 0xC2: .sign2
        case 0xE2: .sign3
        case 0xD0, 0xD1: .cyrillic
        case 0xC3...0xED: .otherLetter
        default: .other
        }
    }
}
