import Textmill

/// What a test says of annotations, and so what is compared: of all that a stage knows, a test names a part.
struct Detail {
    /// Whether labels.
    private let labels: Bool
    /// Which attributes, in the order they are told in; nil for all.
    private let attributes: [String]?

    /// What `marked` says of any of its annotations: where one has a label, the labels of all are compared.
    init(of marked: MarkedText) {
        labels = marked.annotations.contains { $0.label != nil }
        attributes = marked.annotations.flatMap { $0.attributes.map(\.name) }.eachOnce
    }

    /// What `expected` says of its annotation.
    init(of expected: ExpectedAnnotation) {
        labels = expected.label != nil
        attributes = expected.attributes.map(\.name)
    }

    /// What all of `expected` say; all that there is, if they are none.
    init(of expected: [ExpectedAnnotation]) {
        labels = expected.isEmpty || expected.contains { $0.label != nil }
        attributes = expected.isEmpty ? nil : expected.flatMap { $0.attributes.map(\.name) }.eachOnce
    }

    /// As much of `annotation` as this takes in.
    func part(of annotation: Annotation) -> Annotation {
        var part = Annotation(annotation.span, label: labels ? annotation.label : nil)
        for name in attributes ?? annotation.attributes.map(\.name) {
            part.attributes[name] = annotation.attributes[name]
        }
        return part
    }

    /// As much of `marked` as this takes in, in the order of the text.
    func part(of marked: MarkedText) -> MarkedText {
        let sorted = marked.annotations.sorted {
            ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
        }
        return MarkedText(text: marked.text, annotations: sorted.map(part))
    }
}

extension [String] {
    /// Each of these once, in the order they first come.
    fileprivate var eachOnce: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
