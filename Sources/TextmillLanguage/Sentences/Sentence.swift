/// A sentence, or a heading, of a text.
public struct Sentence: Hashable, Sendable {
    /// Where it stands: a half-open range of the text, in UTF-8 bytes, without white space at its ends.
    public var span: Range<Int>
    /// Whether it is a heading: a short line of its own, without a full stop, above the text it names.
    public var isHeading: Bool

    /// A sentence on `span`.
    public init(_ span: Range<Int>, isHeading: Bool = false) {
        self.span = span
        self.isHeading = isHeading
    }
}
