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
            let key = Key(label: annotation.label, words: document[annotation], attributes: annotation.attributes)
            if let index = indexes[key] {
                entries[index].count += 1
            } else {
                indexes[key] = entries.count
                entries.append((key, 1))
            }
        }
        rows = entries.map { key, count in
            let words = key.words.shortenedOnOneLine(to: 60)
            let known = key.attributes.map(\.value).joined(separator: ", ")
            return [key.label ?? "–", words, known[...].shortenedOnOneLine(to: 60), count > 1 ? "×\(count)" : ""]
        }
    }

    /// What makes two mentions one row.
    private struct Key: Hashable {
        let label: String?
        let words: Substring
        let attributes: Attributes
    }
}
