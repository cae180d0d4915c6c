/// What a rule says of a border.
enum Verdict {
    /// A sentence ends here.
    case split
    /// The sentence goes on.
    case join
}

/// A rule about sentence borders: it splits, joins, or leaves the question to the next one.
struct BorderRule: Sendable {
    /// What `SentenceSplitter.explain` calls it.
    let name: StaticString
    /// The rule itself; nil leaves the question open.
    let verdict: @Sendable (SentenceBorder) -> Verdict?

    init(_ name: StaticString, _ verdict: @escaping @Sendable (SentenceBorder) -> Verdict?) {
        self.name = name
        self.verdict = verdict
    }
}
