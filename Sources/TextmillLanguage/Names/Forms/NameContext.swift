import Textmill

/// What stands before a name and says in which case it is.
struct NameContext {
    /// What each case is worth, by its number; 0 is for words that have no cases.
    private var worth: [Float] = [0, 0.3, 0, -0.3, -0.3, -0.2, -0.4]
    /// What a gender is worth in the nominative, by its number.
    private var genders: [Float] = [0, 0, 0]

    /// The context of `mention`.
    init(_ mention: NameMention, in bytes: Bytes, _ lexicon: RussianLexicon) {
        readVerb(after: mention.span.upperBound, in: bytes, lexicon)
        guard let word = bytes.wordBefore(mention.span.lowerBound) else {
            worth[1] += 0.6
            return
        }
        // «Из-за» is not «за»; of other words with a hyphen the last part has the ending.
        if let cases = Preposition.cases(of: bytes.wholeWord(endingIn: word), in: bytes)
            ?? Preposition.cases(of: word, in: bytes)
        {
            for place in 1...6 { worth[place] += cases & 1 << UInt8(place) != 0 ? 1.2 : -2 }
        } else if bytes.scalar(at: word.lowerBound).isLowercaseLetter {
            readNoun(word, mention.kind, in: bytes, lexicon)
        }
    }

    /// What it is worth that the name stands so.
    func worth(of slot: NameSlot) -> Float {
        let gender = slot.grammaticalCase == 1 && slot.number == 1 ? genders[Int(slot.gender) % 3] : 0
        return worth[Int(slot.grammaticalCase) % 7] + gender
    }

    /// A title agrees with a person's name (`президента Трампа`); another noun has it in the genitive (`визит Трампа`).
    private mutating func readNoun(_ word: Range<Int>, _ kind: NameKind, in bytes: Bytes, _ lexicon: RussianLexicon) {
        guard let readings = lexicon.readings(of: word, in: bytes) else { return }
        var (cases, isNoun): (UInt8, Bool) = (0, false)
        for reading in readings where reading.grammar.isNoun {
            if reading.grammar[.animacy] == 1 { cases |= 1 << min(reading.grammar[.grammaticalCase], 7) }
            isNoun = true
        }
        if isNoun, kind != .person || cases == 0 { worth[2] += 0.6 }
        guard kind == .person else { return }
        for place in 1...6 where cases & 1 << UInt8(place) != 0 { worth[place] += 0.9 }
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
        genders[Int(grammar[.gender]) % 3] += 0.6
    }
}

extension Bytes {
    /// The word before `offset` on the same line, with nothing but spaces and an opening quotation mark between them, all of
    /// it within a hundred bytes.
    fileprivate func wordBefore(_ offset: Int) -> Range<Int>? {
        let limit = Swift.max(0, offset - 100)
        var end = offset
        while end > limit, scalar(before: end).isSpace || "«\"“„(".unicodeScalars.contains(scalar(before: end)) {
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
