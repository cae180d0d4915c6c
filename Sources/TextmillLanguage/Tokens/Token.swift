/// A word, a number or a mark of a text.
@frozen public struct Token: Hashable, Sendable {
    /// Where it begins, in UTF-8 bytes.
    public let start: Int
    /// Where it ends, in UTF-8 bytes; the byte there is no longer part of it.
    public let end: Int
    /// What it is.
    public let kind: TokenKind

    /// A token from `start` up to `end`.
    @inlinable public init(_ start: Int, _ end: Int, _ kind: TokenKind) {
        self.start = start
        self.end = end
        self.kind = kind
    }

    /// Where it stands: a half-open range of the text, in UTF-8 bytes.
    @inlinable public var span: Range<Int> { start..<end }
}
