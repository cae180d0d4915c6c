import Textmill

// Punctuation and other signs of ASCII.

extension TokenReader {
    /// Reads the full stop at `start`, with the marks that are one with it.
    func readStop(from start: Int, into tokens: inout [Token]) -> Int {
        let end = start + 1
        if end == text.count || text[end] <= 0x20 { return append(start, end, .punctuation, to: &tokens) }
        return append(start, terminalsEnd(from: end), .punctuation, to: &tokens)
    }

    /// Reads the sign of ASCII at `start`, or the token that begins with it.
    mutating func readMark(from start: Int, into tokens: inout [Token]) -> Int {
        let byte = text[start]
        switch byte {
        case 0x2C: return append(start, extendingEnd(from: start + 1), .punctuation, to: &tokens)
        case 0x21, 0x3F: return append(start, terminalsEnd(from: start + 1), .punctuation, to: &tokens)
        case 0x28, 0x29: return readBracket(byte, from: start, into: &tokens)
        case 0x27: return readApostrophe(from: start, length: 1, into: &tokens)
        case 0x3A, 0x3B, 0x3D: return readEyes(from: start, into: &tokens)
        case 0x23: return readHash(from: start, into: &tokens)
        case 0x40: return readAt(from: start, into: &tokens)
        case 0x26: return readReference(from: start, into: &tokens)
        case 0x5F: return readLowLine(from: start, into: &tokens)
        case 0x22, 0x5B, 0x5D, 0x7B, 0x7D:
            return append(start, extendingEnd(from: start + 1), .punctuation, to: &tokens)
        case 0x2D, 0x60, 0x2F, 0x5C: return readRun(from: start, .punctuation, into: &tokens)
        default: return readRun(from: start, .symbol, into: &tokens)
        }
    }

    /// Reads the sign of ASCII at `start`, as often as it is repeated.
    func readRun(from start: Int, _ kind: TokenKind, into tokens: inout [Token]) -> Int {
        let byte = text[start]
        var end = start + 1
        if byte > 0x20, byte != 0x7F { while end < text.count, text[end] == byte { end += 1 } }
        return append(start, extendingEnd(from: end), kind, to: &tokens)
    }

    /// Reads what begins with an apostrophe: a quotation mark, or the end of an English word.
    func readApostrophe(from start: Int, length: Int, into tokens: inout [Token]) -> Int {
        let before = kind(before: start)
        if before.isLetter || before == .digit, let end = cliticEnd(at: start) {
            return append(start, end, .word, to: &tokens)
        }
        return length == 1
            ? readRun(from: start, .punctuation, into: &tokens)
            : append(start, extendingEnd(from: start + length), .punctuation, to: &tokens)
    }

    /// The end of the marks that end a sentence, from `offset` on: `..`, `?!`, `…`.
    func terminalsEnd(from offset: Int) -> Int {
        var end = offset
        while end < text.count {
            switch text[end] {
            case 0x21, 0x2E, 0x3F: end += 1
            case 0xE2 where bytes[end + 1] == 0x80 && bytes[end + 2] == 0xA6: end += 3
            default: return extendingEnd(from: end)
            }
        }
        return end
    }

    /// Reads a character reference of HTML, also one that is repeated, or the sign alone.
    private func readReference(from start: Int, into tokens: inout [Token]) -> Int {
        guard let end = referenceEnd(at: start) else { return readRun(from: start, .symbol, into: &tokens) }
        var last = end
        let length = end - start
        while last + length <= text.count, (0..<length).allSatisfy({ text[start + $0] == text[last + $0] }) {
            last += length
        }
        return append(start, last, .punctuation, to: &tokens)
    }

    /// The end of the character reference of HTML at `offset`: `&#39;`, `&quot;`.
    private func referenceEnd(at offset: Int) -> Int? {
        var end = bytes[offset + 1] == 0x23 ? offset + 2 : offset + 1
        let start = end
        while end - start < 8, isLatin(at: end) || isDigit(at: end) { end += 1 }
        return end - start > 1 && bytes[end] == 0x3B ? end + 1 : nil
    }

    /// Reads a row of low lines; by Unicode's rules letters join it, where they are not those of English or Russian.
    private mutating func readLowLine(from start: Int, into tokens: inout [Token]) -> Int {
        var end = start
        while bytes[end] == 0x5F { end += 1 }
        let kind = character(at: end).kind
        if bytes[end] >= 0x80, !isCyrillic(at: end), kind.isLetter || kind == .katakana || kind == .digit {
            return append(start, wordEnd(from: end, of: start), .word, to: &tokens)
        }
        return append(start, extendingEnd(from: end), .symbol, to: &tokens)
    }
}

// MARK: Brackets and smileys

extension TokenReader {
    /// Reads a round bracket, or the smile that it is when it closes none: `))`, `((`.
    private mutating func readBracket(_ byte: UInt8, from start: Int, into tokens: inout [Token]) -> Int {
        if bytes[start + 1] == byte, bytes[start - 1] != byte {
            var end = start
            while bytes[end] == byte { end += 1 }
            let isSmile = byte == 0x29 ? openBrackets == 0 : kind(before: start).isLetter && endsWord(at: end)
            if isSmile { return append(start, extendingEnd(from: end), .emoji, to: &tokens) }
        }
        openBrackets = byte == 0x28 ? openBrackets + 1 : max(openBrackets - 1, 0)
        return append(start, extendingEnd(from: start + 1), .punctuation, to: &tokens)
    }

    /// Reads the smiley whose eyes stand at `start`, or the sign alone.
    private func readEyes(from start: Int, into tokens: inout [Token]) -> Int {
        let byte = text[start]
        let nose = bytes[start + 1] == 0x2D || bytes[start + 1] == 0x27 ? start + 2 : start + 1
        let mouth = bytes[nose]
        switch mouth {
        case 0x28, 0x29, 0x44, 0x50, 0x2A, 0x7C, 0x5B, 0x5D:
            var end = nose
            while bytes[end] == mouth { end += 1 }
            let closes = mouth == 0x29 && openBrackets > 0 && end - nose == 1
            let next = character(at: end).kind
            if !closes, !next.isLetter, next != .digit { return append(start, end, .emoji, to: &tokens) }
        default: break
        }
        if byte == 0x3D { return readRun(from: start, .symbol, into: &tokens) }
        return append(start, extendingEnd(from: start + 1), .punctuation, to: &tokens)
    }
}
