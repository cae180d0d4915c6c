/// Chooses the normal forms of a document's names together: a form that several ways of writing may have is likelier than
/// one that only one has, and a surname alone is most likely of somebody named in full.
struct NameVote {
    private let choices: [NameChoice]
    private let mentions: [NameMention]
    private var votes: [NameHash: Float] = [:]

    init(_ choices: [NameChoice], _ mentions: [NameMention]) {
        (self.choices, self.mentions) = (choices, mentions)
        var seen: Set<Int> = []
        for choice in choices where seen.insert(choice.writing).inserted {
            let best = choice.ways.reduce(-.infinity) { max($0, $1.score) }
            for way in choice.ways { votes[NameHash(way.name.text), default: 0] += max(0, 1 - (best - way.score) / 3) }
        }
    }

    /// The form chosen for each mention.
    var chosen: [NormalName] {
        var names = choices.map { best(of: $0) { _ in 0 } }
        var full: Set<Person> = []
        for (name, mention) in zip(names, mentions) where mention.kind == .person && name.first != nil {
            guard let last = name.last, let first = name.first else { continue }
            full.insert(Person(name: NameHash(last), gender: name.gender))
            full.insert(Person(name: NameHash(first), gender: name.gender))
        }
        for place in names.indices where mentions[place].kind == .person {
            names[place] = best(of: choices[place]) { name in
                guard name.first == nil || name.last == nil, let part = name.last ?? name.first else { return 0 }
                return full.contains(Person(name: NameHash(part), gender: name.gender)) ? 2.5 : 0
            }
        }
        return names
    }

    private struct Person: Hashable {
        let name: NameHash
        let gender: UInt8
    }

    private func best(of choice: NameChoice, adding worth: (NormalName) -> Float) -> NormalName {
        var best: (name: NormalName, score: Float)?
        for way in choice.ways {
            let score = way.score + 0.7 * (votes[NameHash(way.name.text)] ?? 0) + worth(way.name)
            if score > best?.score ?? -.infinity { best = (way.name, score) }
        }
        return best?.name ?? NormalName(text: "")
    }
}
