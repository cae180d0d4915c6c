import Textmill

/// Reads facts off a text's bytes, each from a given offset on. Whatever it looks at lies within some hundred bytes of
/// there, so that a text is read in linear time whatever it holds.
struct FactReader {
    let bytes: Bytes
    private let words: WordReader
    private let lexicon = Lexicon.standard
    /// The word that was passed last: what stands before a fact.
    private(set) var lastWord = Word(meaning: .none, span: 0..<0)

    /// The word before that.
    private(set) var earlierWord = Word(meaning: .none, span: 0..<0)

    /// A word with its meaning; of an empty span where none stands.
    struct Word {
        let meaning: Meaning
        let span: Range<Int>

        var start: Int { span.lowerBound }
        var end: Int { span.upperBound }
        var role: Meaning.Role { meaning.role }
    }

    init(_ bytes: Bytes) {
        self.bytes = bytes
        words = WordReader(bytes: bytes)
    }

    /// Notes that `word` is passed.
    mutating func pass(_ word: Word) {
        earlierWord = lastWord
        lastWord = word
    }

    /// The word that begins at `offset`.
    func word(at offset: Int) -> Word {
        let word = words.word(at: offset)
        return Word(meaning: word.end > offset ? lexicon.meaning(of: word.hash) : .none, span: offset..<word.end)
    }

    /// The word after `offset` and a gap.
    func word(after offset: Int) -> Word { word(at: gap(at: offset)) }

    /// What the word before `offset` means.
    func meaning(before offset: Int) -> Meaning {
        lastWord.end > 0 && gap(at: lastWord.end) == offset ? lastWord.meaning : .none
    }

    /// The end of `word`, with its full stop where the word is cut short.
    func end(of word: Word) -> Int {
        word.meaning.isShort && bytes[word.end] == UInt8(ascii: ".") ? word.end + 1 : word.end
    }

    /// Where the spaces from `offset` on end: three at most, one of which may end a line.
    func gap(at offset: Int) -> Int {
        var end = offset
        var hasLineEnd = false
        for _ in 0..<3 {
            let length = spaceLength(at: end)
            if length > 0 {
                end += length
            } else if bytes[end] == 0x0A, !hasLineEnd {
                hasLineEnd = true
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// The length of the space or tab at `offset`, 0 where none stands.
    func spaceLength(at offset: Int) -> Int {
        switch bytes[offset] {
        case 0x20, 0x09, 0x0D: 1
        case 0xC2 where bytes[offset + 1] == 0xA0: 2
        case 0xE2 where bytes.scalar(at: offset).isSpace: 3
        default: 0
        }
    }

    /// The length of the hyphen, dash or minus at `offset`, 0 where none stands.
    func dashLength(at offset: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: "-"): 1
        case 0xE2 where bytes[offset + 1] == 0x80 && (0x90...0x95).contains(bytes[offset + 2]): 3
        case 0xE2 where bytes[offset + 1] == 0x88 && bytes[offset + 2] == 0x92: 3
        default: 0
        }
    }

    func isDigit(at offset: Int) -> Bool { bytes[offset] &- 0x30 < 10 }

    /// Whether the letter at `offset` is one of the Latin alphabet.
    func isLatin(at offset: Int) -> Bool { (bytes[offset] | 0x20) &- 0x61 < 26 }

    func isCapital(at offset: Int) -> Bool { bytes.scalar(at: offset).isUppercaseLetter }

    /// Whether `sign` stands at `offset`.
    func stands(_ sign: Unicode.Scalar, at offset: Int) -> Bool { bytes[offset] == UInt8(ascii: sign) }
}
