import Textmill

extension NameReader {
    /// The ways to read a person's name.
    func personWays(_ words: [NameWord], _ span: Range<Int>) -> [NameWay] {
        let forms = words.map(personForms)
        if forms.allSatisfy(\.isEmpty) { return unchangedWays(words, span) }
        var ways: [NameWay] = []
        var known: [[NominativeForm.Edit?]] = []
        for slot in NameSlot.ofPersons {
            let chosen = forms.map { $0.best(in: slot) }
            let score = zip(words, chosen).reduce(slot.number == 2 ? -1.5 : 0) { sum, pair in
                sum + (pair.1?.weight ?? (pair.0.look == .capitalized ? -4 : 0))
            }
            // A name whose gender shows nowhere is written the same for both; the man's comes first.
            let edits = chosen.map { $0?.edit } + [NominativeForm.Edit(cut: Int(slot.gender), added: "")]
            if let place = known.firstIndex(of: edits) {
                ways[place].slots.append((slot, score))
                continue
            }
            known.append(edits)
            var name = NormalName(text: text(span, words, chosen))
            name.gender = slot.gender
            name.takeParts(words, chosen, in: bytes)
            ways.append(NameWay(name: name, slots: [(slot, score)]))
        }
        return ways
    }

    /// The ways to read a name whose words have the same form in all cases: one for each gender.
    private func unchangedWays(_ words: [NameWord], _ span: Range<Int>) -> [NameWay] {
        let score: Float = words.reduce(0) { $0 + ($1.look == .capitalized ? -4 : 0) }
        let forms = [NominativeForm?](repeating: nil, count: words.count)
        var name = NormalName(text: text(span, words, forms))
        name.takeParts(words, forms, in: bytes)
        return ([1, 2, 0] as [UInt8]).map { gender in
            let slots = NameSlot.ofPersons.filter { $0.gender == gender }
            name.gender = gender
            return NameWay(name: name, slots: slots.map { ($0, score + ($0.number == 2 ? -1.5 : 0)) })
        }
    }

    /// The forms that a word of a person's name may be.
    private func personForms(_ word: NameWord) -> [NominativeForm] {
        guard word.look == .capitalized else { return [] }
        var forms: [NominativeForm] = []
        var isKnown = false
        for (rank, reading) in (lexicon.readings(of: word.span, in: bytes) ?? lexicon.table.none).enumerated() {
            guard var form = NominativeForm(reading, rank: rank) else { continue }
            let kind = reading.grammar[.kind]
            isKnown = isKnown || (1...3).contains(kind)
            form.weight += form.role == .adjective ? 0.4 : kind == 0 ? 0.8 : kind < 4 ? 3 : 1
            form.role = kind == 1 ? .first : kind == 3 ? .middle : .last
            form.weight += evidence(for: form, of: word)
            forms.append(form)
        }
        // A rule has a form for each of its cases, and the same nominative for all.
        var before: (form: NominativeForm, evidence: Float)?
        for var form in ruleForms(word) {
            let same = before.flatMap { $0.form.edit == form.edit && $0.form.gender == form.gender ? $0.evidence : nil }
            let found = same ?? evidence(for: form, of: word)
            before = (form, found)
            form.weight += found - (isKnown && form.role == .last ? 0.7 : 0)
            forms.append(form)
        }
        return forms
    }

    /// What lists of names and the rest of the document say for `form` of `word`.
    func evidence(for form: NominativeForm, of word: NameWord) -> Float {
        let nominative = form.nominative(of: word.span, in: bytes)
        var weight: Float = 0
        if !form.keepsForm, words.contains(nominative) { weight += 1.2 }
        let lists = nominative.withUnsafeBufferPointer { lexicon.lists(of: 0..<$0.count, in: Bytes($0)) }
        if lists.contains(.surnames), form.role == .last { weight += 0.5 }
        if lists.isDisjoint(with: [.men, .women]) { return weight - (form.role == .first ? 1.2 : 0) }
        let isOther = form.gender == 1 && !lists.contains(.men) || form.gender == 2 && !lists.contains(.women)
        return weight + (isOther ? -0.8 : 0.8)
    }
}

extension NameSlot {
    /// The slots of one person, a man first, and of several.
    fileprivate static let ofPersons: [NameSlot] =
        (1...2).flatMap { gender in
            (1...6).map { NameSlot(grammaticalCase: $0, number: 1, gender: gender) }
        } + (1...6).map { NameSlot(grammaticalCase: $0, number: 2, gender: 0) }
}

extension [NominativeForm] {
    /// The likeliest form that can stand in `slot`.
    func best(in slot: NameSlot) -> NominativeForm? {
        var best: NominativeForm?
        for form in self where form.fits(slot) && form.weight > best?.weight ?? -.infinity { best = form }
        return best
    }
}

extension NormalName {
    /// Tells first name, patronymic and surname apart: by what the words can be, else by their order.
    fileprivate mutating func takeParts(_ words: [NameWord], _ forms: [NominativeForm?], in bytes: Bytes) {
        var roles = forms.map { $0?.role }
        if words.count > 1, !roles.contains(.first), words[0].look != .initial { roles[0] = .first }
        for (place, word) in words.enumerated() {
            let text = String(
                decoding: forms[place]?.nominative(of: word.span, in: bytes) ?? Array(bytes.buffer(word.span)),
                as: UTF8.self)
            let joint = word.isTied ? "-" : " "
            switch roles[place] {
            case _ where word.look == .initial:
                if first == nil { first = text + "." } else { middle = middle ?? text + "." }
            case .first where first == nil: first = text
            case .middle: middle = middle.map { $0 + joint + text } ?? text
            default:
                if word.isTied, last == nil, let first {
                    self.first = first + joint + text
                } else {
                    last = last.map { $0 + joint + text } ?? text
                }
            }
        }
    }
}
