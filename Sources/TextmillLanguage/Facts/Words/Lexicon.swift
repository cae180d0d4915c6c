import Textmill

/// The words that facts are made of, each with its meaning, found by a hash of the word in lower case.
///
/// A word is known by 64 bits of hash alone: among some thousands of words, a stranger is taken for one of them once in
/// 10^15 words. A table of bits answers first, and for most words it answers no.
struct Lexicon: Sendable {
    static let standard = Lexicon()

    private static let slots = 1 << 13
    private var keys = [UInt64](repeating: 0, count: Lexicon.slots)
    private var meanings = [Meaning](repeating: .none, count: Lexicon.slots)
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    private init() {
        addCalendar()
        addNumbers()
        addCurrencies()
        addUnits()
        addParticles()
        addAges()
    }

    /// What the word of this hash means.
    func meaning(of hash: UInt64) -> Meaning {
        guard bits[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 1 else { return .none }
        let slot = slot(of: hash)
        return keys[slot] == hash ? meanings[slot] : .none
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (Self.slots - 1)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (Self.slots - 1) }
        return slot
    }

    /// Gives a meaning, beside those they have, to all `forms`: words with spaces between them, endings in brackets
    /// with `-` for none: `рубл[ь я ю] euro[- s]`.
    mutating func add(_ forms: String, _ change: (inout Meaning) -> Void) {
        for form in Self.expand(forms) {
            let hash = form.withBytes { WordReader(bytes: $0).word(at: 0).hash }
            let slot = slot(of: hash)
            keys[slot] = hash
            meanings[slot].isKnown = true
            change(&meanings[slot])
            bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
        }
    }

    private static func expand(_ forms: String) -> [String] {
        var words: [String] = []
        var (stem, word): ([UInt8], [UInt8]) = ([], [])
        for byte in forms.utf8 {
            switch byte {
            case UInt8(ascii: "["): (stem, word) = (word, word)
            case UInt8(ascii: "]"): stem = []
            case UInt8(ascii: "-"): break
            case UInt8(ascii: " "):
                words.append(String(decoding: word, as: UTF8.self))
                word = stem
            default: word.append(byte)
            }
        }
        words.append(String(decoding: word, as: UTF8.self))
        return words
    }
}
