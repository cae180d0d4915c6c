/// What was decided of a place where a sentence might have ended, and by which rule.
public struct BorderDecision: Hashable, Sendable {
    /// Where the sentence ends, or would have ended, in UTF-8 bytes.
    public let offset: Int
    /// The rule that decided.
    public let rule: String
    /// Whether a sentence ends there.
    public let splits: Bool

    /// That `rule` decided on the place at `offset`.
    public init(offset: Int, rule: String, splits: Bool) {
        self.offset = offset
        self.rule = rule
        self.splits = splits
    }
}
