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
    /// What makes the nominative of the word.
    var script: WordScript
    /// How likely it is: the higher the likelier.
    var weight: Float

    /// Whether it can stand in this case, number and gender.
    func fits(_ slot: NameSlot) -> Bool {
        (grammaticalCase == 0 || grammaticalCase == slot.grammaticalCase)
            && (number == 0 || number == slot.number)
            && (gender == 0 || slot.gender == 0 || gender == slot.gender)
    }

    /// Those of `NameSlot.ofPersons` that it can stand in, a bit each.
    var personSlots: UInt32 {
        let cases: UInt32 = grammaticalCase == 0 ? 0x3FFFF : 0x01041 << UInt32(grammaticalCase - 1)
        let numbers: UInt32 = number == 0 ? 0x3FFFF : number == 1 ? 0x00FFF : number == 2 ? 0x3F000 : 0
        let genders: UInt32 = gender == 0 ? 0x3FFFF : gender == 1 ? 0x3F03F : gender == 2 ? 0x3FFC0 : 0x3F000
        return cases & numbers & genders
    }
}

extension WordScript {
    /// Appends the nominative that it makes of the word at `span`.
    func appendNominative(of span: Range<Int>, in bytes: Bytes, to output: inout [UInt8]) {
        output.append(contentsOf: bytes.buffer(kept(of: span, in: bytes)))
        if !added.isEmpty { output.append(contentsOf: added) }
    }
}
