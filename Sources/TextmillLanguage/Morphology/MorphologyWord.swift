import Textmill

/// What the tagger of morphology sees of a word: hashes of its letters and of their endings, how it is written, and what the
/// lexicon says it can be.
struct MorphologyWord {
    /// The hash of its letters, small, with «е» for «ё».
    private(set) var letters: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The hashes of its last letters: of one, two, three, four.
    private(set) var tails: SIMD4<UInt64> = .zero
    /// The hash of its first three letters.
    private(set) var head: UInt64 = 0
    /// How it is written: 0 small, 1 with a capital, 2 in capitals, 3 mixed; then digits; then its first other sign.
    private(set) var look: UInt64 = 0
    /// The hash of the tags that it can have.
    private(set) var tags: UInt64 = 0
    /// The parts of speech and the cases that it can have, a bit each.
    private(set) var mask: UInt64 = 0
    /// Its readings in the lexicon's table.
    private(set) var members: Range<Int> = 0..<0
    /// Whether the lexicon has it.
    private(set) var isKnown = false

    /// What stands beyond a sentence.
    static let border = MorphologyWord()

    private init() { look = 0xFFFF }

    init(_ span: Range<Int>, in bytes: Bytes, _ lexicon: RussianLexicon?) {
        readLetters(span, bytes)
        guard let lexicon, bytes.letter(at: span.lowerBound).number != 0 else { return }
        readTags(span, bytes, lexicon)
    }

    private mutating func readLetters(_ span: Range<Int>, _ bytes: Bytes) {
        var (last, count, capitals, small, others, offset) = (SIMD4<UInt64>.zero, 0, 0, 0, UInt64(0), span.lowerBound)
        while offset < span.upperBound {
            let scalar = bytes.scalar(at: offset)
            let letter = UInt64(scalar.nameFolded.value)
            if letter != UInt64(scalar.value), scalar.value != 0x451 {
                capitals += 1
            } else if scalar.isLetter {
                small += 1
            }
            if !scalar.isLetter, others == 0 { others = scalar.isDigit ? 0x30 : letter }
            letters = Self.step(letters, letter)
            last = SIMD4(letter, last[0], last[1], last[2])
            count += 1
            if count == 3 { head = letters }
            offset = bytes.end(at: offset)
        }
        var tail: UInt64 = 0x84_2223
        for length in 0..<min(count, 4) {
            tail = Self.step(tail, last[length])
            tails[length] = tail
        }
        let isFirstCapital = bytes.scalar(at: span.lowerBound).isUppercaseLetter
        let written: UInt64 = capitals == 0 ? 0 : small == 0 ? 2 : isFirstCapital && capitals == 1 ? 1 : 3
        look = written | others << 4 | (count == 1 ? 8 : 0)
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ letter: UInt64) -> UInt64 {
        let product = (hash ^ letter) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    /// Whether it is taken for a name where the lexicon lacks it.
    var isGuessedAsName: Bool { look & 3 == 1 }

    private mutating func readTags(_ span: Range<Int>, _ bytes: Bytes, _ lexicon: RussianLexicon) {
        let known = lexicon.readings(of: span, in: bytes)
        isKnown = known != nil
        let readings =
            known
            ?? (isGuessedAsName ? lexicon.nameGuesses(for: span, in: bytes) : lexicon.guesses(for: span, in: bytes))
        members = readings.members
        for place in members {
            let bits = readings.table.grammar(at: place).bits
            tags &+= FeatureHash.pair(bits, 0x2545_F491)
            mask |= 1 << (bits & 0x1F) | 1 << (20 + (bits >> 5 & 0xF))
        }
        if !isKnown { tags ^= 0x5555 }
    }
}
