import Textmill

/// Reads names in one document: what each may be in its normal form, and how likely that is. What is written the same is
/// read once; until one is chosen, a normal form is a number for its letters and no string.
struct NameReader {
    let lexicon: RussianLexicon
    let bytes: Bytes
    let words: DocumentWords
    /// What is written differently, in the order of first mentions.
    private(set) var writings: [NameWriting] = []
    /// The ways to read that, writing by writing.
    private(set) var ways: [NameWay] = []
    /// The texts of all ways, by the hashes of their letters.
    private(set) var texts = HashNumbers()
    /// The forms of words in all ways, way by way; nil for a word that stays as it is.
    private var forms: [NominativeForm?] = []
    /// The forms that the words of the name being read may be.
    var candidates: [NominativeForm] = []
    private var numbers = HashNumbers()
    private var line: [UInt8] = []

    /// A reader of names, of which at least one `declines` if the document's words are to be asked for.
    init(_ bytes: Bytes, _ lexicon: RussianLexicon, declines: Bool) {
        (self.bytes, self.lexicon) = (bytes, lexicon)
        words = DocumentWords(declines ? bytes : Bytes(UnsafeBufferPointer(start: nil, count: 0)))
    }

    /// The number of how `mention` is written.
    mutating func writing(of mention: NameMention) -> Int {
        let hash = NameHash(exactly: mention.span, in: bytes, salt: mention.kind.rawValue)
        let number = numbers.number(of: hash.value)
        if number == writings.count { read(mention) }
        return number
    }

    private mutating func read(_ mention: NameMention) {
        let isPerson = mention.kind == .person
        let words = bytes.nameWords(in: mention.span, splittingHyphens: isPerson)
        writings.append(
            NameWriting(span: mention.span, kind: mention.kind, words: words, ways: ways.count..<ways.count))
        candidates.removeAll(keepingCapacity: true)
        if isPerson && words.contains(where: { $0.look != .small }) {
            readPerson(words)
        } else {
            readPhrase(words, mention.kind)
        }
        if writings[writings.count - 1].ways.isEmpty {
            add([], NameSlot(grammaticalCase: 0, number: 0, gender: 0), 0)
        }
    }

    /// Takes note that the last writing may stand in `slot`: in a way that is known, or in a new one. `chosen` are the forms
    /// of its first words, by their places among the candidates, -1 for a word that stays as it is; a person has a `gender`.
    mutating func add(_ chosen: [Int], _ slot: NameSlot, _ score: Float, gender: UInt8? = nil) {
        let writing = writings.count - 1
        for number in writings[writing].ways where ways[number].gender == gender && hasForms(chosen, ways[number]) {
            return ways[number].add(slot, score)
        }
        let start = forms.count
        for place in chosen { forms.append(place < 0 ? nil : candidates[place]) }
        let text = numberOfText(start..<forms.count)
        var way = NameWay(writing: writing, forms: start..<forms.count, text: text, gender: gender)
        way.add(slot, score)
        ways.append(way)
        writings[writing].ways = writings[writing].ways.lowerBound..<ways.count
    }

    /// Whether the words are put in the nominative in the same way.
    private func hasForms(_ chosen: [Int], _ way: NameWay) -> Bool {
        guard chosen.count == way.forms.count else { return false }
        for place in chosen.indices {
            let script = forms[way.forms.lowerBound + place]?.script
            guard script == (chosen[place] < 0 ? nil : candidates[chosen[place]].script) else { return false }
        }
        return true
    }

    /// The number of the text of the last writing with these forms.
    private mutating func numberOfText(_ place: Range<Int>) -> Int {
        line.removeAll(keepingCapacity: true)
        writings[writings.count - 1].write(forms[place], in: bytes, to: &line)
        let hash = line.withUnsafeBufferPointer { NameHash(folding: 0..<$0.count, in: Bytes($0)) }
        return texts.number(of: hash.value)
    }

    /// The normal form that the way with this number makes.
    func name(_ number: Int) -> NormalName {
        let way = ways[number]
        var text: [UInt8] = []
        writings[way.writing].write(forms[way.forms], in: bytes, to: &text)
        var name = NormalName(text: String(decoding: text, as: UTF8.self))
        let parts = parts(of: way)
        name.first = self.text(of: .first, parts, way)
        name.middle = self.text(of: .middle, parts, way)
        name.last = self.text(of: .last, parts, way)
        return name
    }

    private func text(of part: NamePart, _ parts: [NamePart?], _ way: NameWay) -> String? {
        guard parts.contains(part) else { return nil }
        return String(decoding: letters(of: part, parts, way), as: UTF8.self)
    }

    /// The words that are this of the `parts` of a person's name.
    func letters(of part: NamePart, _ parts: [NamePart?], _ way: NameWay) -> [UInt8] {
        var letters: [UInt8] = []
        writings[way.writing].write(part, parts, forms[way.forms], in: bytes, to: &letters)
        return letters
    }

    /// What each word of a person's name is; nothing for other names.
    func parts(of way: NameWay) -> [NamePart?] {
        way.gender == nil ? [] : writings[way.writing].parts(forms[way.forms])
    }
}
