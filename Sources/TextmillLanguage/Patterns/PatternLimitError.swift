/// A search that took more steps than the length of its text allows.
public struct PatternLimitError: Error, Hashable, CustomStringConvertible {
    /// The pattern.
    public let pattern: String

    /// Says which pattern, and what can be done.
    public var description: String {
        "the pattern '\(pattern)' took too many steps on this text; make it simpler, or say how often its parts repeat"
    }
}
