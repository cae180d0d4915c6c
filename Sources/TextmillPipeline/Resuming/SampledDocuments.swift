/// So many of a source's documents, evenly spread.
struct SampledDocuments<Base: DocumentSource>: DocumentSource {
    private var base: Base
    private let count: Int
    private let total: Int
    private var passed = 0
    private var taken = 0

    /// `count` of the first `total` documents of `base`.
    init(of base: sending Base, count: Int, among total: Int) {
        self.base = base
        self.count = min(count, total)
        self.total = total
    }

    mutating func count(in times: RunTimes) { base.count(in: times) }

    mutating func next() throws -> Arrival? {
        guard taken < count else { return nil }
        // The middle one of each of `count` stretches.
        let place = Int((UInt64(2 * taken + 1) * UInt64(total)) / UInt64(2 * count))
        while let arrival = try base.next() {
            passed += 1
            guard passed > place else { continue }
            taken += 1
            return arrival
        }
        return nil
    }
}
