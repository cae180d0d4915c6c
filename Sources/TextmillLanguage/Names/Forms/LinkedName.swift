import Textmill

/// A normal form with what tells whom or what it names.
struct LinkedName {
    private(set) var name: NormalName
    private let kind: NameKind
    /// The number of its text among the document's.
    let text: Int
    /// Whether it has capitals only.
    let isAllCapitals: Bool
    /// The numbers of what else the person may be called from here on, and of what the person may have been called before.
    let given: [Int]
    let sought: [Int]

    /// The name of a mention of this `kind`; what a person is called by gets its numbers from `calls`.
    init(_ name: NormalName, _ kind: NameKind, text: Int, numberedBy calls: inout HashNumbers) {
        (self.name, self.kind, self.text) = (name, kind, text)
        isAllCapitals = name.text.withBytes { $0.isAllCapitals(0..<$0.count) }
        given = name.givenKeys.map { calls.number(of: $0.value) }
        sought = name.soughtKeys.map { calls.number(of: $0.value) }
    }

    /// Whether this is made of the first letters of `other`.
    func abbreviates(_ other: LinkedName) -> Bool {
        var initials = String.UnicodeScalarView()
        for word in other.name.text.split(separator: " ") {
            let letters = word.unicodeScalars.drop { !$0.isLetter }
            if letters.count > 2, let initial = letters.first { initials.append(initial) }
        }
        return initials.count > 1 && NameHash(String(initials)) == NameHash(name.text)
    }

    /// Takes small letters where `other`, the same name, has them.
    mutating func takeLetters(of other: LinkedName) {
        name.text = other.name.text
        guard kind == other.kind else { return }
        (name.first, name.middle, name.last) = (other.name.first, other.name.middle, other.name.last)
    }
}

extension NormalName {
    /// What else the person may be called from here on.
    fileprivate var givenKeys: [NameHash] {
        switch (first, last) {
        case (let first?, let last?):
            let surname = NameHash(last, salt: Part.any)
            if Self.isInitial(first) { return [key(Part.initial, first, last), surname] }
            return [key(Part.full, first, last), surname, NameHash(first, salt: Part.first)]
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
}
