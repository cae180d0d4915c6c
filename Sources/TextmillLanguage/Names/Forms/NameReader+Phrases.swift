import Textmill

extension NameReader {
    /// The ways to read the name of a place or an organization: words that agree, their noun, and what stays as it is.
    func phraseWays(_ words: [NameWord], _ mention: NameMention) -> [NameWay] {
        var ways = PhraseWays()
        var before: [[NominativeForm]] = []
        let isQuoted = words.allSatisfy(\.isQuoted)
        for (place, word) in words.prefix(8).enumerated() where !word.isQuoted || isQuoted {
            guard before.count == place else { break }
            let forms = phraseForms(word, mention.kind)
            for form in forms where form.role == .noun { add(before, form, words, mention.span, to: &ways) }
            let agreeing = forms.filter { $0.role == .adjective }
            if place == words.count - 1 {
                let isAlone = words.count == 1 && word.look == .small
                for var form in isAlone ? lemmaForms(word) : agreeing {
                    form.weight -= 2
                    add(before, form, words, mention.span, to: &ways)
                }
            }
            if !agreeing.isEmpty { before.append(agreeing) }
        }
        return ways.ways
    }

    /// The form of an adjective that is a name by itself: the one that dictionaries list it under.
    private func lemmaForms(_ word: NameWord) -> [NominativeForm] {
        (lexicon.readings(of: word.span, in: bytes) ?? lexicon.table.none).enumerated().compactMap { rank, reading in
            guard reading.grammar.agrees, var form = NominativeForm(reading, rank: rank) else { return nil }
            form.cut = reading.lemma.cut
            form.added = String(decoding: reading.lemma.added, as: UTF8.self)
            return form
        }
    }

    private func add(
        _ before: [[NominativeForm]], _ head: NominativeForm, _ words: [NameWord], _ span: Range<Int>,
        to ways: inout PhraseWays
    ) {
        let gender = head.number == 2 ? 0 : head.gender
        let slot = NameSlot(grammaticalCase: head.grammaticalCase, number: head.number, gender: gender)
        var (score, chosen): (Float, [NominativeForm?]) = (head.weight, [])
        for forms in before {
            guard let form = forms.best(agreeingWith: slot) else { return }
            score += form.weight + 0.5
            chosen.append(form)
        }
        let all = chosen + [head]
        ways.add(all.map { $0?.edit }, slot, score) { text(span, words, all) }
    }

    /// The forms that a word of such a name may be.
    private func phraseForms(_ word: NameWord, _ kind: NameKind) -> [NominativeForm] {
        if word.look == .capitalized, let form = abbreviationForm(word) { return [form] }
        guard word.mayDecline else {
            let ordinal = ordinalForms(word)
            return ordinal.isEmpty ? [.unchanged] : ordinal
        }
        guard let readings = lexicon.readings(of: word.span, in: bytes) else { return unknownForms(word, kind) }
        return readings.enumerated().compactMap { rank, reading in
            guard var form = NominativeForm(reading, rank: rank) else { return nil }
            form.weight += 3 + kind.worth(of: reading.grammar, isSmall: word.look == .small)
            if form.number == 2, reading.lemma.cut != reading.nominative.cut {
                form.weight -= reading.grammar.partOfSpeech == .properNoun ? 2 : kind == .organization ? 1 : 0.4
            }
            return form
        }
    }

    private func unknownForms(_ word: NameWord, _ kind: NameKind) -> [NominativeForm] {
        var forms: [NominativeForm] = []
        for (rank, reading) in lexicon.guesses(for: word.span, in: bytes).enumerated() {
            guard var form = NominativeForm(reading, rank: rank) else { continue }
            form.weight += form.role == .adjective ? 1.2 : word.look == .small ? 1 : 0
            forms.append(form)
        }
        if word.look == .capitalized {
            for (rank, reading) in lexicon.nameGuesses(for: word.span, in: bytes).enumerated()
            where reading.grammar[.kind] == 4 {
                if let form = NominativeForm(reading, rank: rank) { forms.append(form) }
            }
            forms += ruleForms(word).map { $0.asNoun(kind) }
        }
        for place in forms.indices where forms[place].role == .noun {
            forms[place].weight += evidence(of: forms[place], word)
        }
        return forms
    }

    /// What the rest of the document and the lexicon say for a form of a word that the lexicon does not have.
    private func evidence(of form: NominativeForm, _ word: NameWord) -> Float {
        guard !form.keepsForm else { return 0 }
        let nominative = form.nominative(of: word.span, in: bytes)
        let isKnown = nominative.withUnsafeBufferPointer { lexicon.readings(of: 0..<$0.count, in: Bytes($0)) != nil }
        return (words.contains(nominative) ? 1.2 : 0) + (isKnown ? 0.8 : 0)
    }
}

/// The ways to read a phrase, each normal form once.
private struct PhraseWays {
    private(set) var ways: [NameWay] = []
    private var edits: [[NominativeForm.Edit?]] = []

    mutating func add(_ edit: [NominativeForm.Edit?], _ slot: NameSlot, _ score: Float, text: () -> String) {
        if let place = edits.firstIndex(of: edit) {
            ways[place].slots.append((slot, score))
        } else {
            edits.append(edit)
            ways.append(NameWay(name: NormalName(text: text()), slots: [(slot, score)]))
        }
    }
}

extension [NominativeForm] {
    /// The likeliest form that agrees with a noun in `slot`.
    fileprivate func best(agreeingWith slot: NameSlot) -> NominativeForm? {
        guard slot.grammaticalCase == 0 else { return best(in: slot) }
        // An abbreviation is masculine more often than anything else.
        return self.max { $0.weight - Float($0.gender) * 0.1 < $1.weight - Float($1.gender) * 0.1 }
    }
}

extension NominativeForm {
    /// A form of a person's name as one of a place or an organization, which more often stand as they are.
    fileprivate func asNoun(_ kind: NameKind) -> NominativeForm {
        var form = self
        form.role = .noun
        if keepsForm {
            form.weight += grammaticalCase == 1 ? 0.3 : 0
        } else if kind == .organization {
            form.weight -= 0.4
        }
        return form
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
