import Textmill

/// The words of a stretch of text, each known by its beginning.
///
/// The first five letters of a Russian or English word nearly always hold its stem and seldom more, so forms of one
/// word have one beginning. Case does not count, nor the dots of ё.
struct WordBeginnings: Sequence, IteratorProtocol {
    /// A word.
    struct Word {
        /// A hash of its first five letters.
        var beginning: UInt32 = 2_166_136_261
        /// How many letters and digits it has.
        var letters = 0

        /// Whether it may tell what a text is about: short words mostly join others.
        var isLong: Bool { letters >= 4 }
    }

    private let bytes: Bytes
    private var offset: Int
    private let end: Int

    /// The words of `span`.
    init(of span: Range<Int>, in bytes: Bytes) {
        self.bytes = bytes
        offset = span.lowerBound
        end = Swift.min(span.upperBound, bytes.count)
    }

    /// The next word, or nil.
    mutating func next() -> Word? {
        var word = Word()
        while offset < end {
            let scalar = nextScalar
            if scalar.isWordAlone {
                if word.letters == 0 {
                    word.add(scalar)
                    offset = bytes.end(at: offset)
                }
                return word
            }
            if scalar.mayBeInWord {
                word.add(scalar)
            } else if word.letters > 0 {
                return word
            }
            offset = bytes.end(at: offset)
        }
        return word.letters > 0 ? word : nil
    }

    /// What `bytes.scalar(at:)` gives, sooner for the two bytes of Cyrillic.
    private var nextScalar: Unicode.Scalar {
        let lead = bytes[offset]
        guard lead & 0xE0 == 0xC0 else { return bytes.scalar(at: offset) }
        return Unicode.Scalar(UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)) ?? "\u{FFFD}"
    }
}

extension WordBeginnings.Word {
    /// Takes one more letter in (hash FNV-1a: Fowler, Noll, Vo).
    fileprivate mutating func add(_ letter: Unicode.Scalar) {
        if letters < 5 { beginning = (beginning ^ letter.caseless) &* 16_777_619 }
        letters += 1
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter of a script that puts no space between words: Thai, Lao, Burmese, Khmer, Japanese,
    /// Chinese. Such a letter counts as a word.
    var isWordAlone: Bool {
        if value < 0xE00 { return false }
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            return isLetter
        default: return false
        }
    }

    /// Whether a word is made of such. The marks of Latin and Cyrillic text, and emoji, are told without asking the
    /// library.
    fileprivate var mayBeInWord: Bool {
        switch value {
        case 0xA0...0xA9, 0xAB, 0xBB, 0x2010...0x205F, 0x1F000...0x1FFFF: false
        default: isWordPart
        }
    }

    /// Its number without case, and for ё that of е: Latin, Greek and Cyrillic as far as news has them.
    fileprivate var caseless: UInt32 {
        switch value {
        case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
        case 0x401, 0x451: 0x435
        case 0x400...0x40F: value + 0x50
        default: value
        }
    }
}
