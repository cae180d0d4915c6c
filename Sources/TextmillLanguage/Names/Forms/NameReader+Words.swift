import Textmill

extension NameReader {
    /// Adds the forms that rules of endings see in `word` to the candidates.
    mutating func addRuleForms(_ word: NameWord) {
        let end = word.span.upperBound
        let ending = bytes.ending(at: end)
        for rule in EndingRule.byLetter[Int(bytes.letter(before: end).number)]
        where rule.matches(word.span, ending, in: bytes) {
            for grammaticalCase: UInt8 in 0...6 where rule.cases & 1 << grammaticalCase != 0 {
                candidates.append(
                    NominativeForm(
                        grammaticalCase: grammaticalCase, number: 1, gender: rule.gender, role: .last,
                        script: rule.script, weight: rule.weight))
            }
        }
    }

    /// Adds the forms of an ordinal number in digits (`64-й`), which agrees with its noun, or of what stands as it is.
    mutating func addOrdinalForms(_ word: NameWord) {
        guard bytes.scalar(at: word.span.lowerBound).isDigit, let hyphen = word.span.last(where: { bytes[$0] == 0x2D }),
            bytes.letter(at: hyphen + 1).number != 0
        else { return candidates.append(.unchanged) }
        let cut = (word.span.upperBound - hyphen - 1) / 2
        let endings: [(UInt8, UInt8, StaticString)] = [(1, 1, "й"), (1, 2, "я"), (1, 3, "е"), (2, 0, "е")]
        for (number, gender, ending) in endings {
            candidates.append(
                NominativeForm(
                    grammaticalCase: 0, number: number, gender: gender, role: .adjective,
                    script: WordScript(dropped: 0, cut: cut, added: ending.buffer), weight: 0))
        }
    }

    /// The form of an abbreviation with an ending (`МИДом`), or of one that stands as it is.
    func abbreviationForm(_ word: NameWord) -> NominativeForm? {
        var (small, capitals, offset) = (0, 0, word.span.lowerBound)
        while offset < word.span.upperBound, small <= 2 {
            let isCapital = bytes.scalar(at: offset).isUppercaseLetter
            if isCapital && small > 0 { return nil }
            if isCapital { capitals += 1 } else { small += 1 }
            offset = bytes.end(at: offset)
        }
        guard capitals > 1, small <= 2 else { return nil }
        let ending = bytes.string(word.span.upperBound - small * 2..<word.span.upperBound)
        guard small == 0 || ["а", "у", "е", "ы", "и", "ом", "ов", "ам", "ем", "ой"].contains(ending) else {
            return .unchanged
        }
        return NominativeForm(
            grammaticalCase: 0, number: 0, gender: 0, role: .noun,
            script: WordScript(dropped: 0, cut: small, added: WordScript.identity.added), weight: 3)
    }
}

extension NominativeForm {
    /// The form of what has no cases.
    static var unchanged: NominativeForm {
        NominativeForm(
            grammaticalCase: 0, number: 0, gender: 0, role: .noun, script: .identity, weight: 2)
    }

    /// The form that a reading of the lexicon is; nil where it has no case or is made in another way.
    init?(_ reading: Reading, rank: Int) {
        let grammar = reading.grammar
        guard grammar[.grammaticalCase] != 0, grammar[.short] == 0, reading.nominative.dropped == 0 else { return nil }
        grammaticalCase =
            switch grammar[.grammaticalCase] {
            case 7: 2
            case 8: 1
            case let other: other
            }
        number = grammar[.number]
        gender = grammar[.common] == 1 ? 0 : grammar[.gender]
        role = grammar.isNoun ? .noun : .adjective
        script = reading.nominative
        weight = -0.15 * Float(rank)
    }
}
