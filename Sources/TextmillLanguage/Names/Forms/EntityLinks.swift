import Textmill

/// Numbers what a document names, so that all mentions of one thing have one number.
///
/// One are: the same normal form; a surname or a first name alone with the last person named in full who has it; initials
/// with a surname and the person whose they are; an abbreviation and the name whose first letters it has, where the one
/// stands in brackets behind the other.
struct EntityLinks {
    private let mentions: [NameMention]
    private let bytes: Bytes
    /// The different names, the place of each mention's among them, and the number of what it names.
    private var forms: [LinkedName] = []
    private var places: [Int] = []
    private var entities: [Int] = []
    /// What had each text last, and each thing that a person is called by; 0 for nobody.
    private var byText: [Int]
    private var byCall: [Int]

    /// Links `mentions`, for which these ways of `reader` are `chosen`.
    init(_ mentions: [NameMention], _ chosen: [Int], _ reader: NameReader) {
        (self.mentions, bytes) = (mentions, reader.bytes)
        var calls = HashNumbers()
        var known = [Int](repeating: -1, count: reader.ways.count)
        for (way, mention) in zip(chosen, mentions) {
            if known[way] < 0 {
                known[way] = forms.count
                let text = reader.ways[way].text
                forms.append(LinkedName(reader.name(way), mention.kind, text: text, numberedBy: &calls))
            }
            places.append(known[way])
        }
        byText = [Int](repeating: 0, count: reader.texts.count)
        byCall = [Int](repeating: 0, count: calls.count)
        link()
        lowerCapitals()
    }

    /// The name of each mention, with the number of what it names.
    var names: [NormalName] {
        zip(places, entities).map { place, entity in
            var name = forms[place].name
            name.entity = entity
            return name
        }
    }

    private mutating func link() {
        var count = 0
        for (mention, place) in places.enumerated() {
            var entity = entity(of: forms[place])
            if entity == 0, isInBrackets(mention), forms[place].abbreviates(forms[places[mention - 1]]) {
                entity = entities[mention - 1]
            }
            if entity == 0 {
                count += 1
                entity = count
            }
            entities.append(entity)
            byText[forms[place].text] = entity
            for call in forms[place].given { byCall[call] = entity }
        }
    }

    /// What has been named before by this name, or by what the person may have been called; 0 for nothing.
    private func entity(of form: LinkedName) -> Int {
        let same = byText[form.text]
        return same != 0 ? same : form.sought.lazy.map { byCall[$0] }.first { $0 != 0 } ?? 0
    }

    /// Writes names in capitals as the document writes the same elsewhere.
    private mutating func lowerCapitals() {
        var written = [Int](repeating: -1, count: byText.count)
        for place in places where !forms[place].isAllCapitals { written[forms[place].text] = place }
        for place in forms.indices where forms[place].isAllCapitals && written[forms[place].text] >= 0 {
            forms[place].takeLetters(of: forms[written[forms[place].text]])
        }
    }

    /// Whether a mention stands in brackets behind the one before it.
    private func isInBrackets(_ mention: Int) -> Bool {
        guard mention > 0 else { return false }
        let (end, start) = (mentions[mention - 1].span.upperBound, mentions[mention].span.lowerBound)
        return start - end <= 6 && bytes[start - 1] == UInt8(ascii: "(")
    }
}
