import Textmill

// What begins with a character beyond ASCII.

extension TokenReader {
    /// Reads the token that begins at `start` with a character of two bytes or more.
    mutating func readWide(from start: Int, into tokens: inout [Token]) -> Int {
        let (kind, next) = character(at: start)
        switch kind {
        case .space: return next
        case .letter, .hebrew:
            let end = wordEnd(from: lettersEnd(from: next), of: start)
            return append(start, end, .word, to: &tokens)
        case .digit: return readLongNumber(from: start, digits: next, into: &tokens)
        case .katakana: return append(start, katakanaEnd(from: next), .word, to: &tokens)
        case .single: return append(start, extendingEnd(from: next), .word, to: &tokens)
        case .figure: return append(start, extendingEnd(from: next), .number, to: &tokens)
        case .connector: return append(start, wordEnd(from: katakanaEnd(from: next), of: start), .symbol, to: &tokens)
        case .pictograph: return append(start, pictographEnd(from: next), .emoji, to: &tokens)
        case .flag: return append(start, flagEnd(from: next), .emoji, to: &tokens)
        case .joiner where character(at: next).kind == .pictograph:
            return append(start, pictographEnd(from: next), .emoji, to: &tokens)
        case .extend, .joiner, .symbol: return append(start, extendingEnd(from: next), .symbol, to: &tokens)
        case .other, .midLetter, .midNumber, .midEither: return readPunctuation(from: start, next, into: &tokens)
        }
    }

    private func readPunctuation(from start: Int, _ next: Int, into tokens: inout [Token]) -> Int {
        guard text[start] == 0xE2, bytes[start + 1] == 0x80 else {
            return append(start, extendingEnd(from: next), .punctuation, to: &tokens)
        }
        switch text[start + 2] {
        case 0xA6: return append(start, terminalsEnd(from: next), .punctuation, to: &tokens)
        case 0x99: return readApostrophe(from: start, length: 3, into: &tokens)
        case 0x92...0x95:
            var end = next
            while bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == text[start + 2] { end += 3 }
            return append(start, extendingEnd(from: end), .punctuation, to: &tokens)
        default: return append(start, extendingEnd(from: next), .punctuation, to: &tokens)
        }
    }

    private func katakanaEnd(from offset: Int) -> Int {
        var end = offset
        while end < text.count, case let (kind, next) = character(at: end),
            kind == .katakana || kind.isExtending || kind == .connector
        { end = next }
        return end
    }

    /// The end of the emoji before `offset`, with its marks and all that is joined to it.
    private func pictographEnd(from offset: Int) -> Int {
        var end = extendingEnd(from: offset)
        while kind(before: end) == .joiner, case let (kind, next) = character(at: end), kind == .pictograph {
            end = extendingEnd(from: next)
        }
        return end
    }

    private func flagEnd(from offset: Int) -> Int {
        let second = extendingEnd(from: offset)
        let (kind, next) = character(at: second)
        return kind == .flag ? extendingEnd(from: next) : second
    }
}
