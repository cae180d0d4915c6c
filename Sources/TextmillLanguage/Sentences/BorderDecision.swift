/// What was decided of a place where a sentence might have ended, and by which rule.
public struct BorderDecision: Hashable, Sendable {
    /// Where the sentence ends, or would have ended, in UTF-8 bytes.
    public let offset: Int
    /// The rule that decided.
    public let rule: String
    /// Whether a sentence ends there.
    public let splits: Bool
}
