/// A place in a text that names something.
public struct NameMention: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    public let span: Range<Int>
    /// What it names.
    public let kind: NameKind

    /// A mention of a `kind` at `span`.
    public init(_ span: Range<Int>, _ kind: NameKind) { (self.span, self.kind) = (span, kind) }
}
