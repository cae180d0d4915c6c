import Textmill

/// A fact that was read: where it stands, what it is, what it says.
struct Fact {
    var span: Range<Int>
    var kind: FactKind
    var attributes: Attributes

    init(_ kind: FactKind, _ span: Range<Int>, value: String) {
        self.kind = kind
        self.span = span
        attributes = ["value": value]
    }

    var annotation: Annotation { Annotation(span, label: kind.rawValue, attributes: attributes) }
}
