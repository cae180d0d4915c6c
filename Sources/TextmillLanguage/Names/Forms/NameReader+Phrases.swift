import Textmill

extension NameReader {
    /// Reads the name of a place or an organization: words that agree, their noun, and what stays as it is.
    mutating func readPhrase(_ words: [NameWord], _ kind: NameKind) {
        var before: [Range<Int>] = []
        var chosen: [Int] = []
        let isQuoted = words.allSatisfy(\.isQuoted)
        for (place, word) in words.prefix(8).enumerated() where !word.isQuoted || isQuoted {
            guard before.count == place else { break }
            let forms = addCandidates { $0.addPhraseForms(word, kind) }
            for form in forms where candidates[form].role == .noun { add(before, form, &chosen) }
            if place == words.count - 1 {
                let isAlone = words.count == 1 && word.look == .small
                let heads = isAlone ? addCandidates { $0.addLemmaForms(word) } : forms
                for form in heads where candidates[form].role == .adjective { add(before, form, &chosen, worth: -2) }
            }
            guard place < words.count - 1, forms.contains(where: { candidates[$0].role == .adjective }) else { break }
            before.append(forms)
        }
    }

    private mutating func addCandidates(_ add: (inout NameReader) -> Void) -> Range<Int> {
        let start = candidates.count
        add(&self)
        return start..<candidates.count
    }

    /// Adds the forms of an adjective that is a name by itself: the one that dictionaries list it under.
    private mutating func addLemmaForms(_ word: NameWord) {
        for (rank, reading) in (lexicon.readings(of: word.span, in: bytes) ?? lexicon.table.none).enumerated() {
            guard reading.grammar.agrees, var form = NominativeForm(reading, rank: rank) else { continue }
            form.script = WordScript(dropped: 0, cut: reading.lemma.cut, added: reading.lemma.added)
            candidates.append(form)
        }
    }

    /// Adds the way that has this candidate at its head, if in each row of candidates before it one agrees with it.
    private mutating func add(_ before: [Range<Int>], _ head: Int, _ chosen: inout [Int], worth: Float = 0) {
        let form = candidates[head]
        let slot = NameSlot(
            grammaticalCase: form.grammaticalCase, number: form.number, gender: form.number == 2 ? 0 : form.gender)
        var score = form.weight + worth
        chosen.removeAll(keepingCapacity: true)
        for forms in before {
            guard let best = best(of: forms, agreeingWith: slot) else { return }
            score += candidates[best].weight + 0.5
            chosen.append(best)
        }
        chosen.append(head)
        add(chosen, slot, score)
    }

    /// The likeliest of these candidates that agrees with a noun in `slot`.
    private func best(of forms: Range<Int>, agreeingWith slot: NameSlot) -> Int? {
        let hasCase = slot.grammaticalCase != 0
        var (best, highest): (Int?, Float) = (nil, 0)
        for place in forms where candidates[place].role == .adjective {
            let form = candidates[place]
            guard !hasCase || form.fits(slot) else { continue }
            // An abbreviation is masculine more often than anything else.
            let weight = hasCase ? form.weight : form.weight - Float(form.gender) * 0.1
            if best == nil || weight > highest { (best, highest) = (place, weight) }
        }
        return best
    }

    /// Adds the forms that a word of such a name may be.
    private mutating func addPhraseForms(_ word: NameWord, _ kind: NameKind) {
        if word.look == .capitalized, let form = abbreviationForm(word) { return candidates.append(form) }
        guard word.mayDecline else { return addOrdinalForms(word) }
        guard let readings = lexicon.readings(of: word.span, in: bytes) else { return addUnknownForms(word, kind) }
        for (rank, reading) in readings.enumerated() {
            guard var form = NominativeForm(reading, rank: rank) else { continue }
            form.weight += 3 + kind.worth(of: reading.grammar, isSmall: word.look == .small)
            if form.number == 2, reading.lemma.cut != reading.nominative.cut {
                form.weight -= reading.grammar.partOfSpeech == .properNoun ? 2 : kind == .organization ? 1 : 0.4
            }
            candidates.append(form)
        }
    }

    private mutating func addUnknownForms(_ word: NameWord, _ kind: NameKind) {
        let start = candidates.count
        for (rank, reading) in lexicon.guesses(for: word.span, in: bytes).enumerated() {
            guard var form = NominativeForm(reading, rank: rank) else { continue }
            form.weight += form.role == .adjective ? 1.2 : word.look == .small ? 1 : 0
            candidates.append(form)
        }
        if word.look == .capitalized {
            for (rank, reading) in lexicon.nameGuesses(for: word.span, in: bytes).enumerated()
            where reading.grammar[.kind] == 4 {
                if let form = NominativeForm(reading, rank: rank) { candidates.append(form) }
            }
            for form in addCandidates({ $0.addRuleForms(word) }) { candidates[form].becomeNoun(kind) }
        }
        addEvidence(start..<candidates.count, word)
    }

    /// Adds what the rest of the document and the lexicon say for forms of a word that the lexicon does not have.
    private mutating func addEvidence(_ forms: Range<Int>, _ word: NameWord) {
        var nominatives = Nominatives<Float>()
        for place in forms where candidates[place].role == .noun && !candidates[place].script.isIdentity {
            let script = candidates[place].script
            candidates[place].weight += nominatives[script] ?? nominatives.note(evidence(of: script, word), script)
        }
    }

    private func evidence(of script: WordScript, _ word: NameWord) -> Float {
        var letters: [UInt8] = []
        script.appendNominative(of: word.span, in: bytes, to: &letters)
        return letters.withUnsafeBufferPointer {
            let isKnown = lexicon.readings(of: 0..<$0.count, in: Bytes($0)) != nil
            return (words.contains(Bytes($0)) ? 1.2 : 0) + (isKnown ? 0.8 : 0)
        }
    }
}

extension NominativeForm {
    /// Makes a form of a person's name one of a place or an organization, which more often stand as they are.
    fileprivate mutating func becomeNoun(_ kind: NameKind) {
        role = .noun
        if script.isIdentity {
            weight += grammaticalCase == 1 ? 0.3 : 0
        } else if kind == .organization {
            weight -= 0.4
        }
    }
}

extension NameKind {
    /// How well a word of this grammar stands at the head of a name of this kind.
    fileprivate func worth(of grammar: Grammar, isSmall: Bool) -> Float {
        switch (self, grammar[.kind]) {
        case (.location, 4), (.organization, 5), (.organization, 6): isSmall ? -1 : 1
        case (_, 1...3): -1
        case (_, 4...6): isSmall ? -1 : 0.5
        default: 0
        }
    }
}
