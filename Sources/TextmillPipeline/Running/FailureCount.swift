/// The failures among the documents of a run that count against its limit.
struct FailureCount: Sendable {
    let limit: FailureLimit
    /// Whether there were as many as there may be.
    private(set) var isReached = false
    private var documents = 0
    /// The places in line of the latest failures, as many as the limit is, in a ring.
    private var places: [Int] = []
    private var oldest = 0

    /// None yet.
    init(_ limit: FailureLimit) { self.limit = limit }

    /// Counts the next document, which ended as `ending` says.
    mutating func count(_ ending: Outcome.Ending) {
        defer { documents += 1 }
        guard case .failed = ending else { return }
        if places.count < limit.failures {
            places.append(documents)
        } else {
            places[oldest] = documents
            oldest = (oldest + 1) % limit.failures
        }
        guard places.count == limit.failures else { return }
        isReached = isReached || documents - places[oldest] < limit.documents ?? .max
    }
}
