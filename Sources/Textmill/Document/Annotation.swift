/// A mark on a span of a document's text: a sentence, an entity, a line picked for the summary.
public struct Annotation: Hashable, Sendable {
    /// Where it stands: a half-open range of the text, in UTF-8 bytes.
    public var span: Range<Int>
    /// What the span is, where its layer holds several kinds: `person`, `date`.
    public var label: String?
    /// How sure, or how high ranked; what it is measured in, the stage that wrote it says.
    public var score: Double?
    /// What else is known of it, by name: a date's normal form, a sum's currency.
    public var attributes: Attributes

    /// A mark on `span`.
    public init(_ span: Range<Int>, label: String? = nil, score: Double? = nil, attributes: Attributes = [:]) {
        self.span = span
        self.label = label
        self.score = score
        self.attributes = attributes
    }
}
