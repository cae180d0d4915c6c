import Textmill

/// Splits a sentence into words in the simplest way that is sound for every script, for outputs that need words where
/// no stage has made them.
///
/// A word is a run of letters and digits; a hyphen or an apostrophe between two of them belongs to it, as does a point
/// or a comma between digits. An ideograph is a word by itself, and so is every other character that is not white
/// space. Marks and joiners stay with what stands before them.
struct WordSplitter {
    private let text: Bytes
    private let limit: Int

    /// The words of `span`, in order.
    static func words(of span: Range<Int>, in text: Bytes) -> [Range<Int>] {
        let splitter = WordSplitter(text: text, limit: min(span.upperBound, text.count))
        var words: [Range<Int>] = []
        var offset = span.lowerBound
        while offset < splitter.limit {
            let (kind, next) = splitter.character(at: offset)
            if kind == .space {
                offset = next
            } else {
                let end = splitter.endOfWord(after: kind, at: next)
                words.append(offset..<end)
                offset = end
            }
        }
        return words
    }

    private func endOfWord(after first: Kind, at offset: Int) -> Int {
        var last = first
        var end = offset
        while true {
            let (kind, next) = character(at: end)
            switch kind {
            case .mark: break
            case _ where !first.isRun: return end
            case .letter, .digit: last = kind
            case .joint: guard character(at: next).kind.isRun else { return end }
            case .point: guard last == .digit, character(at: next).kind == .digit else { return end }
            default: return end
            }
            end = next
        }
    }

    /// What stands at `offset`, and where the next character begins. Beyond the limit stands white space.
    private func character(at offset: Int) -> (kind: Kind, next: Int) {
        guard offset < limit else { return (.space, offset) }
        let byte = text[offset]
        if byte < 0x80 { return (Kind(ascii: byte), offset + 1) }
        let (scalar, length) = text.scalar(at: offset)
        return (Kind(scalar), min(offset + length, limit))
    }

    /// What a character is to a word.
    private enum Kind {
        case space, letter, digit, joint, point, mark, other

        /// Whether a word can be a run of such.
        var isRun: Bool { self == .letter || self == .digit }

        init(ascii byte: UInt8) {
            switch byte {
            case 0x09...0x0D, 0x20: self = .space
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter
            case UInt8(ascii: "-"), UInt8(ascii: "'"): self = .joint
            case UInt8(ascii: "."), UInt8(ascii: ","): self = .point
            default: self = .other
            }
        }

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x0400...0x0481, 0x048A...0x052F: self = .letter
            case 0x2010, 0x2011, 0x2019, 0x02BC: self = .joint
            case 0x2012...0x2018, 0x201A...0x2027, 0x2116, 0xAB, 0xBB: self = .other
            default:
                let properties = scalar.properties
                switch properties.generalCategory {
                case _ where properties.isWhitespace: self = .space
                case _ where properties.isIdeographic: self = .other
                case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .mark
                case .decimalNumber, .letterNumber, .otherNumber: self = .digit
                default: self = properties.isAlphabetic ? .letter : .other
                }
            }
        }
    }
}

extension Bytes {
    /// The scalar at `offset`, and how many bytes it takes; U+FFFD where the bytes are none.
    func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
        let lead = self[offset]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
        for index in 1..<max(length, 1) { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
