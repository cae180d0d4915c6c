extension SentenceBorder {
    /// The border behind `marks` and what closes the sentence after them, up to `end`.
    init(_ marks: Range<Int>, mark: SignKind, end: Int, in walk: SentenceWalk) {
        let text = walk.text
        self.text = text
        sentence = walk.start
        self.marks = marks
        self.mark = mark
        self.end = end
        nesting = walk.nesting
        wrapWidth = walk.wrapWidth
        (next, gap) = Self.gap(from: end, in: text)
        right = text.sign(at: next).kind
        nextWord = Self.word(from: next, in: text)
        initial = text.sign(at: nextWord).kind
        let wordEnd = text.skipBack(from: marks.lowerBound, limit: 8) { $0.kind == .joiner }
        left = text.sign(before: wordEnd).kind
        let wordStart = left.isLetter ? Self.wordStart(before: wordEnd, in: text) : wordEnd
        word = wordStart..<wordEnd
        use = mark == .stop ? Self.use(of: word, left, in: walk) : []
    }

    private static func gap(from end: Int, in text: SignReader) -> (next: Int, gap: Gap) {
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
            case .stop: guard offset > 0, text[offset + 1] == 0x2E || text[offset - 1] == 0x2E else { return offset }
            case .symbol: guard sign.scalar == 0x2A || sign.scalar == 0x5F || sign.scalar == 0x23 else { return offset }
            default: return offset
            }
            offset += sign.length
            let space = text.sign(at: offset)
            if space.kind == .space { offset += space.length }
        }
        return offset
    }

    private static func wordStart(before end: Int, in text: SignReader) -> Int {
        let start = text.skipBack(from: end, limit: 24) {
            $0.kind.isLetter || $0.kind == .joiner || Self.joinsLetters($0.scalar)
        }
        return text.skip(from: start) { !$0.kind.isLetter }
    }

    /// Hyphen, slash and apostrophe.
    private static func joinsLetters(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || scalar == 0x2F || scalar == 0x27 || scalar == 0x2019
    }

    /// The use of the word before a full stop, alone or with the short dotted words before it.
    private static func use(of word: Range<Int>, _ left: SignKind, in walk: SentenceWalk) -> AbbreviationUse {
        let text = walk.text
        guard left.isLetter || left == .symbol else { return [] }
        let start = left == .symbol ? word.upperBound - text.sign(before: word.upperBound).length : word.lowerBound
        guard let single = ShortWord(start..<word.upperBound, in: text) else { return [] }
        var use = walk.abbreviations.use(of: single)
        var part = start
        for _ in 0..<4 {
            part = dottedPart(before: part, in: text)
            guard part >= 0, let compound = ShortWord(part..<word.upperBound, in: text) else { break }
            let found = walk.abbreviations.use(of: compound)
            if !found.isEmpty { use = found }
        }
        if use.contains(.title), text.sign(at: start).kind != .upper { use = [] }
        return use
    }

    /// Where the short word with a full stop that ends right before `offset` begins; -1 where there is none.
    private static func dottedPart(before offset: Int, in text: SignReader) -> Int {
        let end = text.skipBack(from: offset, limit: 1) { $0.kind == .space || $0.kind == .dash }
        guard text[end - 1] == 0x2E else { return -1 }
        let start = text.skipBack(from: end - 1, limit: 5) { $0.kind.isLetter }
        return start < end - 1 && !text.sign(before: start).kind.isLetter ? start : -1
    }
}
