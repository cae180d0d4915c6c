/// An entity that a trained tagger found.
public struct TaggedEntity: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    public var span: Range<Int>
    /// Its type, as the training data named it.
    public var label: String
    /// How sure the tagger is, from 0 to 1.
    public var score: Double

    /// An entity on `span`.
    public init(_ span: Range<Int>, label: String, score: Double = 1) {
        (self.span, self.label, self.score) = (span, label, score)
    }
}
