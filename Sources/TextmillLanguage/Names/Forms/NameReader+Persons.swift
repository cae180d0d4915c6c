import Textmill

extension NameReader {
    /// Reads a person's name.
    mutating func readPerson(_ words: [NameWord]) {
        let slots = NameSlot.ofPersons
        var best = [Int](repeating: -1, count: words.count * slots.count)
        for (place, word) in words.enumerated() {
            let start = candidates.count
            addPersonForms(word)
            for form in start..<candidates.count { choose(form, &best, place * slots.count) }
        }
        var chosen = [Int](repeating: -1, count: words.count)
        for (number, slot) in slots.enumerated() {
            var score: Float = slot.number == 2 ? -1.5 : 0
            for place in words.indices {
                chosen[place] = best[place * slots.count + number]
                let stays: Float = words[place].look == .capitalized ? -4 : 0
                score += chosen[place] < 0 ? stays : candidates[chosen[place]].weight
            }
            // A name whose gender shows nowhere is written the same for both; the man's comes first.
            add(chosen, slot, score, gender: slot.gender)
        }
    }

    /// Chooses a form for all slots that it can stand in and where it is likelier than the one chosen before; the slots of
    /// its word begin at `start`.
    private func choose(_ form: Int, _ best: inout [Int], _ start: Int) {
        var slots = candidates[form].personSlots
        while slots != 0 {
            let place = start + slots.trailingZeroBitCount
            if best[place] < 0 || candidates[form].weight > candidates[best[place]].weight { best[place] = form }
            slots &= slots - 1
        }
    }

    /// Adds the forms that a word of a person's name may be to the candidates.
    private mutating func addPersonForms(_ word: NameWord) {
        guard word.look == .capitalized else { return }
        var nominatives = Nominatives<ListedName>()
        var isKnown = false
        for (rank, reading) in (lexicon.readings(of: word.span, in: bytes) ?? lexicon.table.none).enumerated() {
            guard var form = NominativeForm(reading, rank: rank) else { continue }
            let kind = reading.grammar[.kind]
            isKnown = isKnown || (1...3).contains(kind)
            form.weight += form.role == .adjective ? 0.4 : kind == 0 ? 0.8 : kind < 4 ? 3 : 1
            form.role = kind == 1 ? .first : kind == 3 ? .middle : .last
            form.weight += evidence(for: form, of: word, among: &nominatives)
            candidates.append(form)
        }
        let start = candidates.count
        addRuleForms(word)
        for place in start..<candidates.count {
            let form = candidates[place]
            let found = evidence(for: form, of: word, among: &nominatives)
            candidates[place].weight += found - (isKnown && form.role == .last ? 0.7 : 0)
        }
    }

    /// What lists of names and the rest of the document say for `form` of `word`.
    private func evidence(
        for form: NominativeForm, of word: NameWord, among nominatives: inout Nominatives<ListedName>
    ) -> Float {
        let name = nominatives[form.script] ?? nominatives.note(listedName(form.script, of: word), form.script)
        var weight: Float = 0
        if !form.script.isIdentity, name.isWritten { weight += 1.2 }
        if name.lists.contains(.surnames), form.role == .last { weight += 0.5 }
        if name.lists.isDisjoint(with: [.men, .women]) { return weight - (form.role == .first ? 1.2 : 0) }
        let isOther =
            form.gender == 1 && !name.lists.contains(.men) || form.gender == 2 && !name.lists.contains(.women)
        return weight + (isOther ? -0.8 : 0.8)
    }

    private func listedName(_ script: WordScript, of word: NameWord) -> ListedName {
        var letters: [UInt8] = []
        script.appendNominative(of: word.span, in: bytes, to: &letters)
        return letters.withUnsafeBufferPointer {
            ListedName(
                isWritten: words.contains(Bytes($0)), lists: lexicon.lists(of: 0..<$0.count, in: Bytes($0)))
        }
    }
}

/// Whether a nominative is written in the document, and which lists have it.
private struct ListedName {
    let isWritten: Bool
    let lists: NameLists
}
