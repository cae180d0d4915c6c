/// What a run has come to, so far or in the end.
public struct Report: Sendable, Equatable {
    /// Documents that were written.
    public var written = 0
    /// Documents that a stage dropped.
    public var dropped = 0
    /// Documents that failed.
    public var failed = 0
    /// Documents for which at least one stage was skipped; they count above as well.
    public var skipped = 0
    /// Bytes that were read.
    public var bytes = 0
    /// Time each stage took over all documents, in nanoseconds, by its place in the plan.
    public var nanoseconds: [UInt64] = []
    /// Whether the run stopped before its last document: asked to, or because too many failed.
    public var wasStopped = false
    /// How many documents could fail before the run stopped; nil if fewer did.
    public var limitReached: FailureLimit?

    /// Documents that have ended, one way or another.
    public var documents: Int { written + dropped + failed }

    /// Nothing yet.
    public init() {}

    mutating func count(_ ending: Outcome.Ending, _ costs: Outcome.Costs) {
        switch ending {
        case .written: written += 1
        case .dropped: dropped += 1
        case .failed: failed += 1
        }
        if costs.hasSkips { skipped += 1 }
        bytes += costs.byteCount
        while nanoseconds.count < costs.nanoseconds.count { nanoseconds.append(0) }
        for (index, time) in costs.nanoseconds.enumerated() { nanoseconds[index] += time }
    }
}
