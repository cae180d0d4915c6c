import Textmill

/// A piece of a name: a word, one other sign, or one letter of a script that puts no spaces between words.
struct NameToken {
    /// Of its letters in lower case, and of whether a space stands before it.
    let hash: UInt64
    let end: Int

    /// The token at `start`, where no space stands.
    init(in bytes: Bytes, at start: Int, afterSpace: Bool) {
        var hash: UInt64 = afterSpace ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
        var end = start
        repeat {
            let scalar = bytes.scalar(at: end)
            guard end == start || scalar.isWordPart && !scalar.standsAlone else { break }
            hash = (hash ^ UInt64(scalar.nameFolded.value)) &* 0x0000_0100_0000_01B3
            end = bytes.end(at: end)
            if !scalar.isWordPart || scalar.standsAlone { break }
        } while end < bytes.count
        self.end = min(end, bytes.count)
        self.hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    }

    /// Where the spaces and line ends from `offset` on end.
    static func spacesEnd(in bytes: Bytes, from offset: Int) -> Int {
        var end = offset
        while end < bytes.count, case let scalar = bytes.scalar(at: end), scalar.isSpace || scalar.isLineEnd {
            end = bytes.end(at: end)
        }
        return end
    }
}

extension Unicode.Scalar {
    /// The letter in lower case, «ё» as «е»; itself where its lower case is several letters.
    var nameFolded: Unicode.Scalar {
        switch value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(value | 0x20))
        case 0..<0xC0: return self
        case 0x401, 0x451: return "е"
        case 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? self
        case 0x430...0x44F: return self
        default:
            let lower = properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? self : self
        }
    }

    /// Whether it is of a script that writes words without spaces: Han, kana, Thai, Lao, Burmese, Khmer.
    var standsAlone: Bool {
        guard value >= 0x0E00 else { return false }
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFD:
            return true
        default: return false
        }
    }
}
