public import Textmill

/// A place where a pattern matched.
public struct PatternMatch: Hashable, Sendable {
    /// Where, in UTF-8 bytes.
    public let span: Range<Int>
    /// What its named groups matched, in the order of their numbers; those that took no part are left out.
    public let groups: Attributes
}
