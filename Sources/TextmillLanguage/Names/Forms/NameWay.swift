/// One normal form that a name may have, with all the cases, numbers and genders in which it could be written as it is.
struct NameWay {
    /// The number of the writing that may be read so.
    let writing: Int
    /// Where the forms of its first words stand among those of all ways.
    let forms: Range<Int>
    /// The number of its text among those of all ways.
    let text: Int
    /// A person's gender: masculine 1, feminine 2, 0 where that is not known; nil for what is read as a phrase.
    let gender: UInt8?
    /// What each slot is worth: the higher the likelier.
    private var scores = SlotScores(repeating: -.infinity)

    init(writing: Int, forms: Range<Int>, text: Int, gender: UInt8?) {
        (self.writing, self.forms, self.text, self.gender) = (writing, forms, text, gender)
    }

    /// Takes note that it may stand in `slot`.
    mutating func add(_ slot: NameSlot, _ score: Float) { scores[slot.place] = max(scores[slot.place], score) }

    /// What it is worth in `context`.
    func score(in context: NameContext) -> Float { (scores + context.worths).max() }
}
