/// Counts the words of a sentence and their syllables, letter by letter.
struct SentenceMeasure {
    private(set) var words = 0
    private(set) var syllables = 0
    private(set) var longWords = 0
    private var cyrillicLetters = 0
    private var latinLetters = 0

    private var letters = 0
    private var vowels = 0
    /// The last three letters of the word, in lower case; the latest in the lowest byte, 0 for what is not ASCII.
    private var ending: UInt32 = 0

    var isCyrillic: Bool { cyrillicLetters > latinLetters }

    /// The reading ease, to one decimal.
    var ease: Double {
        let count = Double(words)
        let perWord = Double(syllables) / count
        let ease = isCyrillic ? 206.835 - 1.3 * count - 60.1 * perWord : 206.835 - 1.015 * count - 84.6 * perWord
        return (ease * 10).rounded() / 10
    }

    mutating func read(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
            latinLetters += 1
            readLatin(scalar.value)
        case 0x400...0x52F:
            letters += 1
            cyrillicLetters += 1
            if Self.isCyrillicVowel(scalar) { vowels += 1 }
        case 0x27, 0x2D, 0xAD, 0x2010, 0x2011, 0x2019, 0x300...0x36F: break  // stand inside a word
        default: endWord()
        }
    }

    /// Counts the word that has been read, if there is one.
    mutating func endWord() {
        defer { (letters, vowels, ending) = (0, 0, 0) }
        guard letters > 0 else { return }
        words += 1
        syllables += max(1, vowels - (hasSilentEnd ? 1 : 0))
        if letters > 6 { longWords += 1 }
    }

    /// A group of vowels makes one syllable.
    private mutating func readLatin(_ value: UInt32) {
        let letter = value < 0x80 ? value | 0x20 : 0
        let isVowel = Self.isLatinVowel(letter) || value >= 0xC0
        if isVowel, letters == 0 || !Self.isLatinVowel(ending & 0xFF) { vowels += 1 }
        letters += 1
        ending = (ending << 8 | letter) & 0xFF_FFFF
    }

    /// Whether the word ends in an «e» that is not spoken: "made", "walked"; not "table", "wanted".
    private var hasSilentEnd: Bool {
        let (last, second, third) = (ending & 0xFF, ending >> 8 & 0xFF, ending >> 16)
        if last == 0x65 {  // e
            return !Self.isLatinVowel(second) && !(second == 0x6C && third != 0 && !Self.isLatinVowel(third))
        }
        return last == 0x64 && second == 0x65 && third != 0x64 && third != 0x74 && !Self.isLatinVowel(third)
    }

    private static func isLatinVowel(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private static func isCyrillicVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є": true
        case "А", "Е", "Ё", "И", "О", "У", "Ы", "Э", "Ю", "Я", "І", "Ї", "Є": true
        default: false
        }
    }
}
