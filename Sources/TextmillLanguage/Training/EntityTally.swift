import Textmill

/// How a tagger's entities compare with those that people marked, counted over texts.
public struct EntityTally: Sendable {
    /// What is compared.
    public enum Mode: String, CaseIterable, Sendable {
        /// An entity is right if its borders and its type are.
        case exact
        /// An entity is right if it overlaps a marked one of its type that no other has taken.
        case overlap
        /// Each word or sign inside entities counts by itself.
        case tokens
    }

    /// What was found right, what was found, and what there was to find.
    public struct Counts: Hashable, Sendable {
        /// How many were found and are right.
        public var right = 0
        /// How many were found.
        public var found = 0
        /// How many there were to find.
        public var marked = 0

        /// These counts.
        public init(right: Int = 0, found: Int = 0, marked: Int = 0) {
            (self.right, self.found, self.marked) = (right, found, marked)
        }

        /// The share of what was found that is right.
        public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
        /// The share of what there was to find that was found.
        public var recall: Double { marked == 0 ? 0 : Double(right) / Double(marked) }
        /// The harmonic mean of both.
        public var harmonicMean: Double { right == 0 ? 0 : 2 * Double(right) / Double(found + marked) }

        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                right: left.right + right.right, found: left.found + right.found, marked: left.marked + right.marked)
        }
    }

    /// What is compared.
    public let mode: Mode
    /// The counts of each type.
    public private(set) var counts: [String: Counts] = [:]

    /// A tally of nothing yet.
    public init(_ mode: Mode) { self.mode = mode }

    /// The counts of all types together.
    public var total: Counts { counts.values.reduce(Counts(), +) }

    /// Counts the entities `found` in `text`.
    public mutating func add(_ found: [TaggedEntity], to text: MarkedEntities) {
        let types = Set(text.entities.map(\.label)).union(found.map(\.label))
        for type in types {
            let found = found.filter { $0.label == type }.map(\.span)
            let marked = text.entities.filter { $0.label == type }.map(\.span)
            let counts =
                switch mode {
                case .exact: Counts.of(Set(found), Set(marked))
                case .tokens: Counts.of(text.text.words(in: found), text.text.words(in: marked))
                case .overlap: Counts.overlapping(found, marked)
                }
            self.counts[type] = self.counts[type, default: Counts()] + counts
        }
    }
}

extension EntityTally.Counts {
    fileprivate static func of<Item>(_ found: Set<Item>, _ marked: Set<Item>) -> Self {
        Self(right: found.intersection(marked).count, found: found.count, marked: marked.count)
    }

    fileprivate static func overlapping(_ found: [Range<Int>], _ marked: [Range<Int>]) -> Self {
        var free = marked.sorted { $0.lowerBound < $1.lowerBound }
        var right = 0
        for span in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let place = free.firstIndex(where: { $0.overlaps(span) }) else { continue }
            free.remove(at: place)
            right += 1
        }
        return Self(right: right, found: found.count, marked: marked.count)
    }
}

extension String {
    /// Where the words and single signs begin that stand inside `spans`.
    fileprivate func words(in spans: [Range<Int>]) -> Set<Int> {
        var starts: Set<Int> = []
        withBytes { bytes in
            for span in spans {
                var (offset, isInside) = (span.lowerBound, false)
                while offset < span.upperBound {
                    let scalar = bytes.scalar(at: offset)
                    let isWord = scalar.isLetter || scalar.isDigit || scalar == "_"
                    if isWord ? !isInside : !(scalar.isSpace || scalar.isLineEnd) { starts.insert(offset) }
                    isInside = isWord
                    offset = bytes.end(at: offset)
                }
            }
        }
        return starts
    }
}
