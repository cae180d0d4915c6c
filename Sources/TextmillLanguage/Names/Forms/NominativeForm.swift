import Textmill

/// A form that a word of a name may have, with what its nominative is then.
struct NominativeForm {
    /// What it is in a name.
    enum Role { case first, middle, last, noun, adjective }

    /// Its case; 0 where it has the same form in all.
    var grammaticalCase: UInt8
    /// Its number.
    var number: UInt8
    /// Its gender; 0 where it may be any.
    var gender: UInt8
    var role: Role
    /// Letters to cut and to add for the nominative.
    var cut: Int
    var added: String
    /// How likely it is: the higher the likelier.
    var weight: Float

    /// What is done to the word.
    struct Edit: Hashable {
        let cut: Int
        let added: String
    }

    /// What makes the nominative of the word.
    var edit: Edit { Edit(cut: cut, added: added) }

    /// Whether the word is in the nominative as it stands.
    var keepsForm: Bool { cut == 0 && added.isEmpty }

    /// Whether it can stand in this case, number and gender.
    func fits(_ slot: NameSlot) -> Bool {
        (grammaticalCase == 0 || grammaticalCase == slot.grammaticalCase)
            && (number == 0 || number == slot.number)
            && (gender == 0 || slot.gender == 0 || gender == slot.gender)
    }

    /// The nominative of the word at `span`.
    func nominative(of span: Range<Int>, in bytes: Bytes) -> [UInt8] {
        var end = span.upperBound
        for _ in 0..<cut where end > span.lowerBound { end = max(span.lowerBound, bytes.start(before: end)) }
        return Array(bytes.buffer(span.lowerBound..<end)) + added.utf8
    }
}

/// Case, number and gender in which a whole name stands.
struct NameSlot: Hashable {
    var grammaticalCase: UInt8
    var number: UInt8
    var gender: UInt8
}
