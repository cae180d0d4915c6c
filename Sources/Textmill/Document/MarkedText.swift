/// A text with annotations written into it: `⟦Лев Толстой|person⟧ жил в ⟦Ясной Поляне|location⟧.`
///
/// Inside the brackets, after a bar, stands the label; after further bars, attributes: `⟦5 мая|date|value=05-05⟧`.
/// Annotations do not overlap.
public struct MarkedText: Equatable, Sendable, CustomStringConvertible {
    /// The text without the marks.
    public private(set) var text = ""
    /// What the marks say.
    public private(set) var annotations: [Annotation] = []

    /// Reads a marked text.
    public init(_ marked: String) {
        // By scalars, since a mark and a combining one after it are one character.
        for (index, part) in marked.unicodeScalars.split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
        {
            guard index > 0, let close = part.firstIndex(of: "⟧") else {
                text.unicodeScalars += part
                continue
            }
            let inside = part[..<close].split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            let start = text.utf8.count
            text += inside[0]
            let label = inside.count > 1 && !inside[1].isEmpty ? inside[1] : nil
            var annotation = Annotation(start..<text.utf8.count, label: label)
            for pair in inside.dropFirst(2) {
                let sides = pair.unicodeScalars.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                annotation.attributes[String(sides[0])] = sides.count > 1 ? String(sides[1]) : ""
            }
            annotations.append(annotation)
            text.unicodeScalars += part[part.index(after: close)...]
        }
    }

    /// `text` with `annotations`.
    public init(text: String, annotations: [Annotation]) {
        self.text = text
        self.annotations = annotations
    }

    /// What `document` has on `layer`.
    public init(_ document: Document, layer: Layer) {
        self.init(text: document.text, annotations: document[layer])
    }

    /// The text with the marks written in.
    public var description: String {
        var bytes = Array(text.utf8)
        for annotation in annotations.sorted(by: { $0.span.lowerBound > $1.span.lowerBound }) {
            let attributes = annotation.attributes.map { "|\($0.name)=\($0.value)" }.joined()
            let label = annotation.label.map { "|\($0)" } ?? (attributes.isEmpty ? "" : "|")
            let span = annotation.span.clamped(to: 0..<text.utf8.count)
            bytes.insert(contentsOf: "\(label)\(attributes)⟧".utf8, at: span.upperBound)
            bytes.insert(contentsOf: "⟦".utf8, at: span.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
