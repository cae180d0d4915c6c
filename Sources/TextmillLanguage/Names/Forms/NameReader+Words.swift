import Textmill

extension NameReader {
    /// The forms that rules of endings see in `word`.
    func ruleForms(_ word: NameWord) -> [NominativeForm] {
        let last = Int(bytes.letter(before: word.span.upperBound).number)
        var forms: [NominativeForm] = []
        for rule in EndingRule.byLetter[last] where rule.matches(word.span, in: bytes) {
            let cut = rule.added.isEmpty && rule.cases & 0b11 != 0 ? 0 : rule.ending.utf8.count / 2
            for grammaticalCase: UInt8 in 0...6 where rule.cases & 1 << grammaticalCase != 0 {
                forms.append(
                    NominativeForm(
                        grammaticalCase: grammaticalCase, number: 1, gender: rule.gender, role: .last, cut: cut,
                        added: rule.added, weight: rule.weight))
            }
        }
        return forms
    }

    /// The forms of an ordinal number in digits (`64-й`), which agrees with its noun.
    func ordinalForms(_ word: NameWord) -> [NominativeForm] {
        guard bytes.scalar(at: word.span.lowerBound).isDigit, let hyphen = word.span.last(where: { bytes[$0] == 0x2D }),
            bytes.letter(at: hyphen + 1).number != 0
        else { return [] }
        let cut = (word.span.upperBound - hyphen - 1) / 2
        return [(1, 1, "й"), (1, 2, "я"), (1, 3, "е"), (2, 0, "е")].map { number, gender, ending in
            NominativeForm(
                grammaticalCase: 0, number: number, gender: gender, role: .adjective, cut: cut, added: ending, weight: 0
            )
        }
    }

    /// The form of an abbreviation with an ending (`МИДом`), or of one that stands as it is.
    func abbreviationForm(_ word: NameWord) -> NominativeForm? {
        var (small, capitals, offset) = (0, 0, word.span.lowerBound)
        while offset < word.span.upperBound {
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
            grammaticalCase: 0, number: 0, gender: 0, role: .noun, cut: small, added: "", weight: 3)
    }
}

extension NominativeForm {
    /// The form of what has no cases.
    static let unchanged = NominativeForm(
        grammaticalCase: 0, number: 0, gender: 0, role: .noun, cut: 0, added: "", weight: 2)

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
        cut = reading.nominative.cut
        added = String(decoding: reading.nominative.added, as: UTF8.self)
        weight = -0.15 * Float(rank)
    }
}
