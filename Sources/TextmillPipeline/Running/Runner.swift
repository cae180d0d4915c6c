import Dispatch
import Textmill

/// Runs a plan over documents, several at once, and hands the outcomes on in the order of the input.
///
/// A fixed set of workers: each takes the next document through all its stages and writes the outcome down.
/// Who completes the oldest document in flight hands on what is ready. A worker waits only while the documents in flight
/// are as many, or as large, as is allowed; then the oldest is in another worker's hands.
public struct Runner: Sendable {
    /// How many documents may be in flight: read and not yet handed on.
    public struct Window: Sendable {
        /// Documents.
        public var documents = 2_048
        /// Bytes of input, unless it is one document alone.
        public var bytes = 64 << 20

        /// What is usual.
        public init() {}
    }

    private let plan: Plan
    private let jobs: Int
    private let window: Window
    /// Work that need not be done again.
    var earlierWork: EarlierWork?
    /// How long what is under way may take yet when the run is asked to stop.
    var grace = Duration.seconds(10)

    /// - Parameters:
    ///   - jobs: How many documents are worked on at once.
    ///   - window: How many may be in flight.
    public init(_ plan: Plan, jobs: Int, window: Window = Window()) {
        self.plan = plan
        self.jobs = max(1, jobs)
        self.window = window
    }

    /// Takes every document of `source` through the plan into `sink`, until `progress` is asked to stop. What the source
    /// or the sink throws ends the run and is thrown on.
    public func run<Sink: OutcomeSink>(
        _ source: sending some DocumentSource, into sink: sending Sink, progress: RunProgress = RunProgress()
    ) throws -> Report {
        let line = DocumentLine(
            source: source, sink: sink, window: window, stopAfter: plan.stopAfter, recalling: earlierWork,
            progress: progress)
        let crew = Crew(on: line, plan)
        progress.onStop { [grace] in line.stop(grace: grace) }
        // Who keeps the progress for its report does not keep the whole run.
        defer { progress.onStop {} }
        defer { plan.close() }
        let watch = crew.startWatching()
        defer { watch?.cancel() }
        for _ in 0..<jobs { crew.addWorker() }
        return try line.finish()
    }
}
