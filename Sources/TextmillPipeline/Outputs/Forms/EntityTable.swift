import Textmill

/// The entities of a document, each named once: its label, its words, and what else is known of it.
struct EntityTable {
    /// A row an entity, in the order of the first mention: label, words, attributes, how often if more than once.
    let rows: [[String]]

    /// The entities of `document`.
    init(_ document: Document) {
        var indexes: [Key: Int] = [:]
        var entries: [(key: Key, count: Int)] = []
        let entities = document[.entities]
        indexes.reserveCapacity(entities.count)
        for annotation in entities {
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

    /// What makes two mentions one row. Words are equal that have the same bytes: there may be very many, and to make canonical
    /// equivalents equal takes longer than all else that the table needs.
    private struct Key: Hashable {
        let label: String?
        let words: Substring
        let attributes: Attributes

        static func == (first: Key, second: Key) -> Bool {
            first.words.utf8.elementsEqual(second.words.utf8) && first.label == second.label
                && first.attributes == second.attributes
        }

        func hash(into hasher: inout Hasher) {
            let isHashed: Void? = words.utf8.withContiguousStorageIfAvailable {
                hasher.combine(bytes: UnsafeRawBufferPointer($0))
            }
            if isHashed == nil { for byte in words.utf8 { hasher.combine(byte) } }
        }
    }
}
