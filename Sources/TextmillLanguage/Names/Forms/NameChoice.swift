/// The ways to read one mention of a name.
struct NameChoice {
    /// The number of what is written there: the same for the same letters.
    let writing: Int
    /// Each way with what it is worth here.
    let ways: [(name: NormalName, score: Float)]
}
