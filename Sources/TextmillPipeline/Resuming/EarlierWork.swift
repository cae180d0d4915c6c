import Textmill

/// What stages did in earlier runs, to be found by the document.
struct EarlierWork: Sendable {
    /// Work on a document that need not be done again.
    struct Find: Sendable {
        /// The part it was found in.
        let part: PartTrace
        /// The document's entry there.
        let entry: TraceEntry
        /// How many stages, from the first on, would do the same again.
        let stageCount: Int
    }

    /// Where a document's traces are, by its id's fingerprint: 16 bytes a document.
    private struct Place {
        let id: UInt64
        let part: UInt32
        let index: UInt32
    }

    /// Of documents with one id, so many are looked at.
    private static let mostLookedAt = 8

    private let parts: [PartTrace]
    private let common: [Int]
    private let places: [Place]

    /// The work that `parts` tell of, for a run of the stages `identities`.
    init(_ parts: [PartTrace], for identities: [StageIdentity]) throws {
        self.parts = parts
        common = parts.map { $0.head.commonStages(with: identities) }
        var places: [Place] = []
        places.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for (number, part) in parts.enumerated() {
            for (index, entry) in try part.entries().enumerated() {
                places.append(Place(id: entry.id, part: UInt32(number), index: UInt32(index)))
            }
        }
        self.places = places.sorted { ($0.id, $0.part, $0.index) < ($1.id, $1.part, $1.index) }
    }

    /// Whether there is none.
    var isEmpty: Bool { places.isEmpty }

    /// The most work there is on the document that `key` tells from others and whose id has the fingerprint `id`.
    /// Where there is none, `isKnown` says whether a document had the id.
    func find(_ key: DocumentKey, id: UInt64) throws -> (find: Find?, isKnown: Bool) {
        var best: Find?
        let first = firstPlace(of: id)
        let found = places[first...].prefix(Self.mostLookedAt).prefix { $0.id == id }
        for place in found {
            let part = parts[Int(place.part)]
            let entry = try part.entry(at: Int(place.index))
            let count = min(common[Int(place.part)], entry.stageCount)
            if entry.key.content == key.content, count >= best?.stageCount ?? 0 {
                best = Find(part: part, entry: entry, stageCount: count)
            }
        }
        return (best, !found.isEmpty)
    }

    /// What stages did to `document`, as far as they would do the same again. Where the traces cannot be read, none is
    /// known, and the stages run.
    func stages(of document: Document) -> [StageTrace] {
        guard !isEmpty else { return [] }
        let id = Digest.short(of: document.id.utf8)
        guard let find = try? find(DocumentKey(document, byteCount: 0), id: id).find else { return [] }
        return (try? find.part.stages(of: find.entry, first: find.stageCount)) ?? []
    }

    private func firstPlace(of id: UInt64) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
