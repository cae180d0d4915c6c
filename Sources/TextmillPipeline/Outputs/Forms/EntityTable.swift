import Textmill

/// The entities of a document, each named once: its label, its words, and what else is known of it.
struct EntityTable {
    /// A row an entity, in the order of the first mention: label, words, attributes, how often if more than once.
    let rows: [[String]]

    /// The entities of `document`.
    init(_ document: Document) {
        var indexes: [Key: Int] = [:]
        var entries: [(key: Key, count: Int)] = []
        for annotation in document[.entities] {
            let key = Key(document, annotation)
            if let index = indexes[key] {
                entries[index].count += 1
            } else {
                indexes[key] = entries.count
                entries.append((key, 1))
            }
        }
        rows = entries.map { [$0.key.label, $0.key.words, $0.key.known, $0.count > 1 ? "×\($0.count)" : ""] }
    }

    /// What makes two mentions one row.
    private struct Key: Hashable {
        let label: String
        let words: String
        let known: String

        init(_ document: Document, _ annotation: Annotation) {
            label = annotation.label ?? "–"
            words = document[annotation].shortenedOnOneLine(to: 60)
            known = annotation.attributes.map(\.value).joined(separator: ", ").onOneLine.shortened(to: 60)
        }
    }
}
