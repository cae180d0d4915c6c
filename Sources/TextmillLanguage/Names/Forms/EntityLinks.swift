import Textmill

/// Numbers what a document names, so that all mentions of one thing have one number.
///
/// One are: the same normal form; a surname or a first name alone with the last person named in full who has it; initials
/// with a surname and the person whose they are; an abbreviation and the name whose first letters it has, where the one
/// stands in brackets behind the other.
struct EntityLinks {
    private let mentions: [NameMention]
    private let bytes: Bytes

    init(_ mentions: [NameMention], _ bytes: Bytes) { (self.mentions, self.bytes) = (mentions, bytes) }

    /// Gives each of `names` its number.
    func link(_ names: inout [NormalName]) {
        var numbers: [NameHash: Int] = [:]
        var people: [NameHash: Int] = [:]
        var count = 0
        for place in names.indices {
            let isPerson = mentions[place].kind == .person
            let key = NameHash(names[place].text)
            if let number = numbers[key]
                ?? (isPerson ? names[place].soughtKeys.lazy.compactMap { people[$0] }.first : nil)
            {
                names[place].entity = number
            } else if place > 0, stands(place, inBracketsBehind: place - 1), names[place].abbreviates(names[place - 1])
            {
                names[place].entity = names[place - 1].entity
            } else {
                count += 1
                names[place].entity = count
            }
            numbers[key] = names[place].entity
            if isPerson { names[place].givenKeys.forEach { people[$0] = names[place].entity } }
        }
    }

    /// Writes names in capitals as the document writes the same elsewhere.
    func lowerCapitals(_ names: inout [NormalName]) {
        var written: [NameHash: (name: NormalName, kind: NameKind)] = [:]
        for (name, mention) in zip(names, mentions) where !name.isAllCapitals {
            written[NameHash(name.text)] = (name, mention.kind)
        }
        for place in names.indices where names[place].isAllCapitals {
            guard let (name, kind) = written[NameHash(names[place].text)] else { continue }
            if kind == mentions[place].kind {
                (names[place].first, names[place].middle, names[place].last) = (name.first, name.middle, name.last)
            }
            names[place].text = name.text
        }
    }

    private func stands(_ place: Int, inBracketsBehind other: Int) -> Bool {
        let gap =
            mentions[other].span.upperBound..<max(mentions[other].span.upperBound, mentions[place].span.lowerBound)
        return gap.count <= 6 && bytes[mentions[place].span.lowerBound - 1] == UInt8(ascii: "(")
    }
}

extension NormalName {
    fileprivate var isAllCapitals: Bool { text.withBytes { $0.isAllCapitals(0..<$0.count) } }

    /// What else the person may be called from here on.
    fileprivate var givenKeys: [NameHash] {
        switch (first, last) {
        case (let first?, let last?):
            let alone = Self.isInitial(first) ? [] : [NameHash(first, salt: Part.first)]
            return [key(Self.isInitial(first) ? Part.initial : Part.full, first, last), NameHash(last, salt: Part.any)]
                + alone
        case (nil, let last?): return [NameHash(last, salt: Part.last)]
        default: return []
        }
    }

    /// What the person may have been called before.
    fileprivate var soughtKeys: [NameHash] {
        switch (first, last) {
        case (let first?, let last?):
            return [
                key(Self.isInitial(first) ? Part.full : Part.initial, first, last), NameHash(last, salt: Part.last),
            ]
        case (nil, let last?): return [NameHash(last, salt: Part.any), NameHash(last, salt: Part.first)]
        case (let first?, nil): return [NameHash(first, salt: Part.first)]
        default: return []
        }
    }

    /// What a person is called by: a surname with a first name or with its initial, a surname of whomever, a surname that
    /// stood alone, a first name.
    private enum Part {
        static let full: UInt64 = 1
        static let initial: UInt64 = 2
        static let any: UInt64 = 3
        static let last: UInt64 = 4
        static let first: UInt64 = 5
    }

    private static func isInitial(_ first: String) -> Bool { first.utf8.last == UInt8(ascii: ".") }

    private func key(_ part: UInt64, _ first: String, _ last: String) -> NameHash {
        NameHash(last, salt: part + UInt64(first.unicodeScalars.first?.nameFolded.value ?? 0) << 8)
    }

    /// Whether this is made of the first letters of `other`.
    fileprivate func abbreviates(_ other: NormalName) -> Bool {
        var initials = String.UnicodeScalarView()
        for word in other.text.split(separator: " ") {
            let letters = word.unicodeScalars.drop { !$0.isLetter }
            if letters.count > 2, let initial = letters.first { initials.append(initial) }
        }
        return initials.count > 1 && NameHash(String(initials)) == NameHash(text)
    }
}
