extension SentenceBorder {
    /// The border behind `marks` and what closes the sentence after them, up to `end`.
    init(_ marks: Range<Int>, mark: SignKind, end: Int, in walk: borrowing SentenceWalk) {
        let text = walk.text
        self.text = text
        sentence = walk.start
        self.marks = marks
        self.mark = mark
        self.end = end
        nesting = walk.nesting
        wrapWidth = walk.wrapWidth
        writesOrdinals = walk.writesOrdinals
        (next, gap) = Self.gap(from: end, in: text)
        right = text.sign(at: next).kind
        nextWord = Self.word(from: next, in: text)
        initial = text.sign(at: nextWord).kind
        let wordEnd = text.skipBack(from: marks.lowerBound, limit: 8) { $0.kind == .joiner }
        left = text.sign(before: wordEnd).kind
        let wordStart = left.isLetter ? Self.wordStart(before: wordEnd, in: text) : wordEnd
        word = wordStart..<wordEnd
        (use, abbreviation) = mark == .stop ? Self.use(of: word, left, in: walk) : ([], wordStart)
    }

    /// Where the white space that begins at `end` ends, and what it is.
    static func gap(from end: Int, in text: SignReader) -> (next: Int, gap: Gap) {
        var offset = end
        var lines = 0
        while true {
            let sign = text.sign(at: offset)
            if sign.kind == .line {
                let pair = sign.scalar == 0x0D && text[offset + 1] == 0x0A
                lines += sign.scalar == 0x2029 ? 2 : 1
                offset += pair ? 2 : sign.length
            } else if sign.kind == .space {
                offset += sign.length
            } else {
                let gap: Gap = lines > 1 ? .blankLine : lines == 1 ? .line : offset > end ? .space : .none
                return (offset, gap)
            }
        }
    }

    /// Where the first word from `offset` on begins, behind at most 8 signs that open it.
    private static func word(from offset: Int, in text: SignReader) -> Int {
        var offset = offset
        for _ in 0..<8 {
            let sign = text.sign(at: offset)
            switch sign.kind {
            case .openQuote, .openBracket, .quote, .closeQuote, .ellipsis, .joiner, .bullet: break
            case .stop: guard isDot(at: offset, in: text) else { return offset }
            case .symbol: guard sign.scalar == 0x2A || sign.scalar == 0x5F || sign.scalar == 0x23 else { return offset }
            default: return offset
            }
            offset += sign.length
            let space = text.sign(at: offset)
            if space.kind == .space { offset += space.length }
        }
        return offset
    }

    /// Whether the full stop at `offset` is one of several, with or without spaces.
    private static func isDot(at offset: Int, in text: SignReader) -> Bool {
        text[offset + 1] == 0x2E || text[offset - 1] == 0x2E
            || text[offset + 1] == 0x20 && text[offset + 2] == 0x2E
            || text[offset - 1] == 0x20 && text[offset - 2] == 0x2E
    }

    private static func wordStart(before end: Int, in text: SignReader) -> Int {
        let start = text.skipBack(from: end, limit: 24) {
            $0.kind.isLetter || $0.kind == .joiner || $0.scalar == 0x2D || $0.scalar == 0x2F
        }
        return text.skip(from: start) { !$0.kind.isLetter }
    }

    /// The use of the word before a full stop, alone or with the short dotted words before it, and where it begins.
    private static func use(of word: Range<Int>, _ left: SignKind, in walk: borrowing SentenceWalk) -> (
        AbbreviationUse, Int
    ) {
        let text = walk.text
        var start = word.lowerBound
        if left == .symbol {
            start = text.skipBack(from: word.upperBound, limit: 2) { $0.kind == .symbol || $0.kind.isLetter }
        } else if !left.isLetter {
            return ([], start)
        }
        guard let single = ShortWord(start..<word.upperBound, in: text) else { return ([], start) }
        var found = (walk.abbreviations.use(of: single), start)
        var part = start
        for _ in 0..<4 {
            part = dottedPart(before: part, in: text)
            guard part >= 0, let compound = ShortWord(part..<word.upperBound, in: text) else { break }
            let use = walk.abbreviations.use(of: compound)
            if !use.isEmpty { found = (use, part) }
        }
        return isWritten(found.0, as: found.1..<word.upperBound, in: text) ? found : ([], start)
    }

    /// Whether `use` fits the way the word is written: titles have a capital, other Cyrillic abbreviations are not in
    /// capitals, initials are not abbreviations, and an ending after a number, as in `2015-м`, is none either.
    private static func isWritten(_ use: AbbreviationUse, as word: Range<Int>, in text: SignReader) -> Bool {
        let first = text.sign(at: word.lowerBound)
        let second = text.sign(at: word.lowerBound + first.length).kind
        if first.kind != .upper { return !use.contains(.title) && text.sign(before: word.lowerBound).kind != .dash }
        return word.count > first.length ? second != .upper || first.scalar < 0x400 : use == .number
    }

    /// Where the short word with a full stop that ends right before `offset` begins; -1 where there is none.
    private static func dottedPart(before offset: Int, in text: SignReader) -> Int {
        let end = text.skipBack(from: offset, limit: 1) { $0.kind == .space || $0.kind == .dash }
        guard text[end - 1] == 0x2E else { return -1 }
        let start = text.skipBack(from: end - 1, limit: 5) { $0.kind.isLetter }
        return start < end - 1 && !text.sign(before: start).kind.isLetter ? start : -1
    }
}
