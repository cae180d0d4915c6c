/// How many documents there were, and how they ended. All that came in stand in one of the three.
public struct OutcomeCounts: Hashable, Sendable {
    /// Went through the whole pipeline.
    public var written = 0
    /// Were stopped by a stage.
    public var dropped = 0
    /// Could not be read, failed at a stage, or had an id that was taken.
    public var failed = 0
    /// Bytes of the input read for them.
    public var byteCount = 0

    /// None yet.
    public init() {}

    /// All of them.
    public var documents: Int { written + dropped + failed }

    mutating func add(_ ending: Outcome.Ending, byteCount: Int) {
        switch ending {
        case .written: written += 1
        case .dropped: dropped += 1
        case .failed: failed += 1
        }
        self.byteCount += byteCount
    }

    mutating func add(_ counts: OutcomeCounts) {
        written += counts.written
        dropped += counts.dropped
        failed += counts.failed
        byteCount += counts.byteCount
    }
}
