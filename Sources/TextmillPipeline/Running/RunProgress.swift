/// How far a run is, for whoever watches it; and where to ask it to stop.
public final class RunProgress: Sendable {
    private struct State {
        var report = Report()
        var isStopping = false
        var stopRun: (@Sendable () -> Void)?
    }

    /// How long the run has spent on what is no stage.
    public let times = RunTimes()

    private let state = Locked(State())
    private let onEntry: @Sendable (LedgerEntry) -> Void

    /// A run that has not begun. `onEntry` hears of each document, in the order of the input.
    public init(onEntry: @escaping @Sendable (LedgerEntry) -> Void = { _ in }) { self.onEntry = onEntry }

    /// What the run has come to so far.
    public var report: Report { state.withLock { $0.report } }

    /// Asks the run to stop: it takes no further document, and ends when those that its workers have
    /// are done; what is with a stage that works elsewhere is not waited for.
    public func stop() {
        let stopRun = state.withLock { state in
            state.isStopping = true
            return state.stopRun
        }
        stopRun?()
    }

    /// Calls `stopRun` when the run is to stop, or at once if it has been asked to already.
    func onStop(_ stopRun: @escaping @Sendable () -> Void) {
        let isStopping = state.withLock { state in
            state.stopRun = stopRun
            return state.isStopping
        }
        if isStopping { stopRun() }
    }

    func count(_ entry: LedgerEntry, _ costs: Outcome.Costs) {
        state.withLock { $0.report.count(entry.ending, costs) }
        onEntry(entry)
    }
}
