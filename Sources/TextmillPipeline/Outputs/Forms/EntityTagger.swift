import Textmill

/// Says of words, taken in text order, which entity they belong to: `B-person` for its first word, `I-person` after.
struct EntityTagger {
    private let entities: [Annotation]
    private var index = 0
    private var isInside = false

    /// For entities in text order; one that begins inside another is passed over.
    init(_ entities: [Annotation]) { self.entities = entities.filter { !$0.span.isEmpty } }

    /// The tag of the next word; nil if it is in no entity.
    mutating func tag(of word: Range<Int>) -> String? {
        let previous = index
        while index < entities.count, entities[index].span.upperBound <= word.lowerBound { advance() }
        if index != previous { isInside = false }
        guard index < entities.count, entities[index].span.lowerBound < word.upperBound else { return nil }
        defer { isInside = true }
        return (isInside ? "I-" : "B-") + (entities[index].label ?? "entity").asTag
    }

    private mutating func advance() {
        let end = entities[index].span.upperBound
        index += 1
        while index < entities.count, entities[index].span.lowerBound < end { index += 1 }
    }
}

extension String {
    /// This label without what parts one note from another in CoNLL-U's last column.
    fileprivate var asTag: String {
        String(String.UnicodeScalarView(unicodeScalars.map { "|= \t\n\r".unicodeScalars.contains($0) ? "_" : $0 }))
    }
}
