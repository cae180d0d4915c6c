/// Case, number and gender in which a whole name stands.
struct NameSlot: Hashable {
    var grammaticalCase: UInt8
    var number: UInt8
    var gender: UInt8

    /// The slots of one person, a man first, and of several.
    static let ofPersons: [NameSlot] =
        (1...2).flatMap { gender in
            (1...6).map { NameSlot(grammaticalCase: $0, number: 1, gender: gender) }
        } + (1...6).map { NameSlot(grammaticalCase: $0, number: 2, gender: 0) }

    /// Where one person or thing of this gender does what the verb says.
    static func nominative(_ gender: UInt8) -> NameSlot { NameSlot(grammaticalCase: 1, number: 1, gender: gender) }

    /// Its place among `SlotScores`: the case, and behind the cases one for each gender of one in the nominative, whom a verb
    /// agrees with.
    var place: Int {
        grammaticalCase == 1 && number == 1 ? 7 + Int(gender) % 3 : Int(grammaticalCase) % 7
    }
}

/// Scores by the places of slots; slots that a context cannot tell apart share one.
typealias SlotScores = SIMD16<Float>
