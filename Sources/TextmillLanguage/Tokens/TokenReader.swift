import Textmill

/// One reading of a text, from token to token.
struct TokenReader {
    let text: UnsafeBufferPointer<UInt8>
    /// The same bytes, to look around in.
    let bytes: Bytes
    /// What is added to an offset to place a token.
    private let base: Int
    private let traits: UnsafeBufferPointer<ByteTraits>
    /// Whether a full stop belongs to the Russian abbreviation before it, and a colon to the number around it.
    var joinsStops = false
    /// How many round brackets are open.
    var openBrackets = 0
    /// Up to where no address begins.
    var plainUntil = 0
    /// Whether most letters are Cyrillic, once it has been asked for.
    var knownCyrillic: Bool?

    init(text: UnsafeBufferPointer<UInt8>, base: Int, traits: UnsafeBufferPointer<ByteTraits>) {
        self.text = text
        self.base = base
        self.traits = traits
        bytes = Bytes(text)
    }

    /// Appends all tokens to `tokens`.
    mutating func read(into tokens: inout [Token]) {
        var offset = 0
        while offset < text.count {
            switch traits[Int(text[offset])].start {
            case .space: offset += 1
            case .letter: offset = readWord(from: offset, into: &tokens)
            case .digit: offset = readNumber(from: offset, into: &tokens)
            case .full: offset = readStop(from: offset, into: &tokens)
            case .mark: offset = readMark(from: offset, into: &tokens)
            case .wide: offset = readWide(from: offset, into: &tokens)
            }
        }
    }

    /// Appends a token; gives its end, from where to read on.
    @inline(__always)
    func append(_ start: Int, _ end: Int, _ kind: TokenKind, to tokens: inout [Token]) -> Int {
        tokens.append(Token(base + start, base + end, kind))
        return end
    }
}

// MARK: Characters

extension TokenReader {
    /// The end of the run of letters of the commonest alphabets that begins at `offset`.
    @inline(__always) func lettersEnd(from offset: Int) -> Int {
        var end = offset
        while end < text.count {
            let length = traits[Int(text[end])].letterLength
            if length == 0 { break }
            end += Int(length)
        }
        return end
    }

    /// The end of the run of digits of ASCII that begins at `offset`.
    @inline(__always) func digitsEnd(from offset: Int) -> Int {
        var end = offset
        while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
        return end
    }

    /// Whether a word or number ends before `offset`, whatever follows.
    @inline(__always) func endsWord(at offset: Int) -> Bool {
        offset >= text.count || traits[Int(text[offset])].endsWord
    }

    /// What the character at `offset` is, and where the next begins. Beyond the text there is only space.
    @inline(__always) func character(at offset: Int) -> (kind: WordBreak, next: Int) {
        guard offset < text.count else { return (.space, offset + 1) }
        return (WordBreak.of(bytes.scalar(at: offset).value), bytes.end(at: offset))
    }

    /// What the character that ends at `offset` is.
    func kind(before offset: Int) -> WordBreak {
        offset > 0 ? WordBreak.of(bytes.scalar(before: offset).value) : .space
    }

    /// The end of the marks and joiners that begin at `offset` and stay with what stands before them.
    @inline(__always) func extendingEnd(from offset: Int) -> Int {
        var end = offset
        while end < text.count, text[end] >= 0x80, case let (kind, next) = character(at: end), kind.isExtending {
            end = next
        }
        return end
    }

    /// Whether a letter of ASCII stands at `offset`.
    @inline(__always) func isLatin(at offset: Int) -> Bool { (bytes[offset] | 0x20) &- 0x61 < 26 }

    /// Whether a digit of ASCII stands at `offset`.
    @inline(__always) func isDigit(at offset: Int) -> Bool { bytes[offset] &- 0x30 < 10 }

    /// Whether a letter of Russian, or another that begins with the same bytes, stands at `offset`.
    @inline(__always) func isCyrillic(at offset: Int) -> Bool { bytes[offset] &- 0xD0 < 4 }

    /// Whether the text goes by the conventions of Russian: most letters of its first 1024 bytes are Cyrillic.
    mutating func isRussian() -> Bool {
        if let knownCyrillic { return knownCyrillic }
        var cyrillic = 0
        var latin = 0
        for byte in text.prefix(1024) {
            if byte &- 0xD0 < 4 { cyrillic += 1 } else if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
        }
        knownCyrillic = cyrillic > latin
        return cyrillic > latin
    }
}
