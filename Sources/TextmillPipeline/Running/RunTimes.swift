import Synchronization

/// How long a run has spent on what is no stage. Several threads add to it, so on two cores it may be twice the time.
public final class RunTimes: Sendable {
    /// What a run does beside its stages.
    public enum Work: String, CaseIterable, Sendable {
        /// Looking up files, and reading and unpacking their bytes.
        case reading
        /// Making texts of bytes: JSON and UTF-8 checked and decoded.
        case decoding
        /// Writing down what became of documents, as JSON or another form.
        case writing
        /// Giving what was written to the system, and waiting until it is on the disk.
        case syncing
    }

    private let nanoseconds = InlineArray<4, Atomic<UInt64>> { _ in Atomic(0) }

    /// None yet.
    public init() {}

    /// The time spent on `work`, in nanoseconds.
    public subscript(work: Work) -> UInt64 { nanoseconds[work.place].load(ordering: .relaxed) }

    /// Does what `body` says, and counts the time it takes as spent on `work`.
    func measure<Answer>(_ work: Work, _ body: () throws -> Answer) rethrows -> Answer {
        let start = ContinuousClock.now
        defer { add((ContinuousClock.now - start).nanoseconds, to: work) }
        return try body()
    }

    /// Counts `nanoseconds` as spent on `work`.
    package func add(_ nanoseconds: UInt64, to work: Work) {
        self.nanoseconds[work.place].wrappingAdd(nanoseconds, ordering: .relaxed)
    }
}

extension RunTimes.Work {
    fileprivate var place: Int {
        switch self {
        case .reading: 0
        case .decoding: 1
        case .writing: 2
        case .syncing: 3
        }
    }
}

extension Duration {
    /// Whole nanoseconds, 0 or more.
    var nanoseconds: UInt64 {
        UInt64(max(0, components.seconds)) * 1_000_000_000 + UInt64(max(0, components.attoseconds / 1_000_000_000))
    }
}
