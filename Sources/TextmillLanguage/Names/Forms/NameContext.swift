import Textmill

/// What stands before a name and says in which case it is.
struct NameContext {
    /// What it is worth that a name stands so, slot by slot.
    private(set) var worths = SlotScores(0, 0.3, 0, -0.3, -0.3, -0.2, -0.4, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0, 0)

    /// The context of `mention`.
    init(_ mention: NameMention, in bytes: Bytes, _ lexicon: RussianLexicon) {
        readWord(before: mention, in: bytes, lexicon)
        readVerb(after: mention.span.upperBound, in: bytes, lexicon)
    }

    private mutating func add(_ worth: Float, toCase number: Int) {
        worths[number] += worth
        guard number == 1 else { return }
        for gender: UInt8 in 0...2 { worths[NameSlot.nominative(gender).place] += worth }
    }

    private mutating func readWord(before mention: NameMention, in bytes: Bytes, _ lexicon: RussianLexicon) {
        guard let word = bytes.wordBefore(mention.span.lowerBound) else { return add(0.6, toCase: 1) }
        if let cases = bytes.cases(after: word) {
            for number in 1...6 { add(cases & 1 << UInt8(number) != 0 ? 1.2 : -2, toCase: number) }
        } else if bytes.scalar(at: word.lowerBound).isLowercaseLetter {
            readNoun(word, mention.kind, in: bytes, lexicon)
        }
    }

    /// A title agrees with a person's name (`президента Трампа`); another noun has it in the genitive (`визит Трампа`).
    private mutating func readNoun(_ word: Range<Int>, _ kind: NameKind, in bytes: Bytes, _ lexicon: RussianLexicon) {
        guard let readings = lexicon.readings(of: word, in: bytes) else { return }
        var (cases, isNoun): (UInt8, Bool) = (0, false)
        for reading in readings where reading.grammar.isNoun {
            if reading.grammar[.animacy] == 1 { cases |= 1 << min(reading.grammar[.grammaticalCase], 7) }
            isNoun = true
        }
        if isNoun, kind != .person || cases == 0 { add(0.6, toCase: 2) }
        guard kind == .person else { return }
        for number in 1...6 where cases & 1 << UInt8(number) != 0 { add(0.9, toCase: number) }
    }

    /// A verb in the past after the name has its gender, if the name is what does something.
    private mutating func readVerb(after end: Int, in bytes: Bytes, _ lexicon: RussianLexicon) {
        guard let word = bytes.wordAfter(end), let reading = lexicon.readings(of: word, in: bytes)?.first else {
            return
        }
        let grammar = reading.grammar
        guard grammar.partOfSpeech == .verb, grammar[.tense] == 1, grammar[.form] == 1, grammar[.number] == 1 else {
            return
        }
        worths[NameSlot.nominative(grammar[.gender]).place] += 0.6
    }
}

extension Bytes {
    /// The cases that go with the preposition at `word`, a bit each; nil where it is none. «Из-за» is not «за»; of other
    /// words with a hyphen the last part has the ending.
    fileprivate func cases(after word: Range<Int>) -> UInt8? {
        let whole = wholeWord(endingIn: word)
        let cases = Preposition.cases(of: whole, in: self)
        return cases == nil && whole != word ? Preposition.cases(of: word, in: self) : cases
    }

    /// The word before `offset` on the same line, with nothing but spaces and an opening quotation mark between them, all of
    /// it within a hundred bytes.
    fileprivate func wordBefore(_ offset: Int) -> Range<Int>? {
        let limit = Swift.max(0, offset - 100)
        var end = offset
        while end > limit, scalar(before: end).isSpace || scalar(before: end).opensQuote {
            end = start(before: end)
        }
        var start = end
        while start > limit, scalar(before: start).isWordPart { start = self.start(before: start) }
        return start < end && (start > limit || limit == 0) ? start..<end : nil
    }

    /// `word`, and what a hyphen ties to its beginning.
    fileprivate func wholeWord(endingIn word: Range<Int>) -> Range<Int> {
        guard word.lowerBound > 0, self[word.lowerBound - 1] == UInt8(ascii: "-") else { return word }
        var start = word.lowerBound - 1
        while start > 0, word.upperBound - start < 24, scalar(before: start).isWordPart {
            start = self.start(before: start)
        }
        return start..<word.upperBound
    }

    /// The word after `offset`, with nothing but spaces between them, all of it within a hundred bytes.
    fileprivate func wordAfter(_ offset: Int) -> Range<Int>? {
        let limit = Swift.min(count, offset + 100)
        var start = offset
        while start < limit, scalar(at: start).isSpace { start = end(at: start) }
        var end = start
        while end < limit, scalar(at: end).isWordPart { end = self.end(at: end) }
        return start < end && (end < limit || limit == count) ? start..<Swift.min(end, count) : nil
    }
}

extension Unicode.Scalar {
    /// Whether it opens a quotation or a bracket.
    fileprivate var opensQuote: Bool {
        switch self {
        case "«", "\"", "“", "„", "(": true
        default: false
        }
    }
}
