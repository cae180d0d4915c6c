/// One normal form that a name may have, with all the cases, numbers and genders in which it could be written as it is.
struct NameWay {
    var name: NormalName
    /// What each is worth: the higher the likelier.
    var slots: [(slot: NameSlot, score: Float)]

    /// What it is worth in `context`.
    func score(in context: NameContext) -> Float {
        slots.reduce(-.infinity) { max($0, $1.score + context.worth(of: $1.slot)) }
    }
}
