import Textmill

/// Finds the lemma and the other features of words whose part of speech, case, number and gender are known.
struct LemmaReader {
    let bytes: Bytes
    let table: LemmaTable?
    let lexicon: RussianLexicon?

    /// What the word at `span` is, of which the chains say `grammar`.
    func morphology(_ span: Range<Int>, _ word: MorphologyWord, _ grammar: Grammar) -> WordMorphology {
        let reading = bestReading(span, word, grammar)
        var full = grammar
        if grammar.partOfSpeech == .punctuation, bytes.scalar(at: span.lowerBound).isSymbol {
            full = Grammar(bits: UInt64(PartOfSpeech.symbol.rawValue))
        }
        if let reading, reading.grammar.partOfSpeech.isKin(to: grammar.partOfSpeech) > 1 {
            full.bits |= reading.grammar.bits & Self.ofTheWord
            if grammar[.number] == 2, grammar.isNoun { full[.gender] = reading.grammar[.gender] }
            // The chains choose each by itself; a verb that is no participle has no case.
            if full.partOfSpeech == .verb, full[.form] != 3 { full[.grammaticalCase] = 0 }
        }
        let learned =
            table?.script(LemmaTable.key(.wordAndForm, word.letters, grammar))
            ?? table?.script(LemmaTable.key(.word, word.letters, grammar))
        let script = learned ?? reading?.lemma ?? ending(word, grammar)
        return WordMorphology(grammar: full, lemma: lemma(span, script, grammar))
    }

    /// The fields that are the lexicon's to say: all but part of speech, case, number and gender.
    private static let ofTheWord: UInt64 = ~0x1FFF

    /// The reading that fits what is known best.
    private func bestReading(_ span: Range<Int>, _ word: MorphologyWord, _ grammar: Grammar) -> Reading? {
        guard let lexicon else { return nil }
        guard grammar.partOfSpeech.isOpen || word.isKnown else { return nil }
        var members = word.members
        if !word.isKnown, bytes.letter(at: span.lowerBound).number != 0 {
            let isName = grammar.partOfSpeech == .properNoun
            if isName != word.isGuessedAsName {
                members =
                    (isName ? lexicon.nameGuesses(for: span, in: bytes) : lexicon.guesses(for: span, in: bytes)).members
            }
        }
        var best: (place: Int, score: Float)?
        for (rank, place) in members.enumerated() {
            let score = lexicon.table.grammar(at: place).fit(grammar) - 0.05 * Float(rank)
            if score > best?.score ?? 0 { best = (place, score) }
        }
        return best.map { lexicon.table.reading(at: $0.place) }
    }

    private func ending(_ word: MorphologyWord, _ grammar: Grammar) -> WordScript {
        for length in stride(from: 3, through: 0, by: -1) where word.tails[length] != 0 {
            if let script = table?.script(LemmaTable.key(.ending, word.tails[length], grammar)) { return script }
        }
        return .identity
    }

    private func lemma(_ span: Range<Int>, _ script: WordScript, _ grammar: Grammar) -> String {
        let kept = script.kept(of: span, in: bytes)
        var letters: [UInt8] = []
        letters.reserveCapacity(span.count + script.added.count)
        var offset = kept.lowerBound
        let keepsCapital = grammar.partOfSpeech == .properNoun || grammar.partOfSpeech == .other
        if keepsCapital, offset < kept.upperBound {
            let end = bytes.end(at: offset)
            letters += bytes.buffer(offset..<end)
            offset = end
        }
        let keepsAll = keepsCapital && bytes.isAllCapitals(span) && script.isIdentity
        if keepsAll {
            letters += bytes.buffer(offset..<kept.upperBound)
        } else {
            letters.appendSmall(bytes, offset..<kept.upperBound)
        }
        letters += script.added
        return String(decoding: letters, as: UTF8.self)
    }
}

extension Grammar {
    /// How well this reading fits what chains say of a word.
    fileprivate func fit(_ chosen: Grammar) -> Float {
        var score = partOfSpeech.isKin(to: chosen.partOfSpeech)
        if self[.grammaticalCase] == chosen[.grammaticalCase] { score += 1 }
        if self[.number] == chosen[.number] { score += 0.5 }
        if self[.gender] == chosen[.gender] || chosen[.number] == 2 || self[.common] == 1 { score += 0.4 }
        if chosen.partOfSpeech == .properNoun, self[.kind] != 0 { score += 0.3 }
        return score
    }
}

extension PartOfSpeech {
    /// Whether new words come into it.
    fileprivate var isOpen: Bool { [.adjective, .adverb, .noun, .properNoun, .verb].contains(self) }

    /// How near it is to another: 3 the same, 0.5 not at all.
    fileprivate func isKin(to other: PartOfSpeech) -> Float {
        if self == other { return 3 }
        switch (self, other) {
        case (.verb, .auxiliary): return 2.8
        case (.noun, .properNoun), (.properNoun, .noun): return 2
        case (.verb, .adjective), (.adjective, .verb), (.adjective, .determiner), (.determiner, .adjective): return 1.5
        case (.pronoun, .determiner), (.determiner, .pronoun), (.adjective, .numeral), (.numeral, .adjective):
            return 1.5
        case (.adverb, .adjective), (.adjective, .adverb), (.adjective, .noun), (.noun, .adjective): return 1
        case (.adverb, .particle), (.particle, .adverb), (.particle, .coordinator), (.coordinator, .particle): return 1
        default: return 0.5
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a sign that stands for a word: of money, of mathematics, an emoji.
    fileprivate var isSymbol: Bool {
        if value < 0x80 { return "#$%+<=>@^`|~".unicodeScalars.contains(self) }
        switch properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
        default: return false
        }
    }
}

extension [UInt8] {
    /// Appends the letters of `span`, small ones for capitals.
    mutating func appendSmall(_ bytes: Bytes, _ span: Range<Int>) {
        var offset = span.lowerBound
        while offset < span.upperBound {
            let (lead, next) = (bytes[offset], bytes[offset + 1])
            let end = Swift.min(bytes.end(at: offset), span.upperBound)
            switch (lead, next) {
            case (0x41...0x5A, _): append(lead | 0x20)
            case (0xD0, 0x90...0x9F): append(contentsOf: [0xD0, next + 0x20])
            case (0xD0, 0xA0...0xAF): append(contentsOf: [0xD1, next - 0x20])
            case (0xD0, 0x80...0x8F): append(contentsOf: [0xD1, next + 0x10])
            case (0xC3..., _) where bytes.scalar(at: offset).isUppercaseLetter:
                append(contentsOf: bytes.scalar(at: offset).properties.lowercaseMapping.utf8)
            default: append(contentsOf: bytes.buffer(offset..<end))
            }
            offset = end
        }
    }
}
