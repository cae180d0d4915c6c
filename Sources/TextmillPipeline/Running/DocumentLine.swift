import Dispatch
import Textmill

/// The documents of one run in flight, in line: arrivals come in at one end, written outcomes go out at the other.
final class DocumentLine<Source: DocumentSource, Sink: OutcomeSink>: Sendable {
    /// What a worker does next.
    private enum Turn {
        case goOn(Passage, at: Int)
        case letIn
        case rest
    }

    // A source may wait for its input, and a sink for a disk, so neither is called with the state locked.
    private let state: Locked<LineState<Sink.Written>>
    /// Whether the run has come to its end. Apart from the state, or each document would wake who waits for the end.
    private let end = Locked(false)
    private let source: Locked<Source>
    private let sink: Locked<Sink>
    private let write: @Sendable (Outcome) -> Sink.Written
    private let window: Runner.Window
    private let earlierWork: EarlierWork?
    private let progress: RunProgress

    init(
        source: sending Source, sink: sending Sink, window: Runner.Window, stopAfter: FailureLimit?,
        recalling earlierWork: EarlierWork?, progress: RunProgress
    ) {
        var (source, sink) = (source, sink)
        source.count(in: progress.times)
        sink.tell(progress.times)
        self.earlierWork = earlierWork
        write = sink.write
        state = Locked(LineState(failures: stopAfter.map { FailureCount($0) }))
        self.source = Locked(source)
        self.sink = Locked(sink)
        self.window = window
        self.progress = progress
    }

    /// Takes documents through `plan` until there are no more, or until somebody else does it in place of this worker.
    func work(_ plan: Plan, _ watch: Watch) {
        while true {
            switch nextTurn() {
            case .goOn(let passage, let place): guard take(passage, at: place, watch) else { return }
            case .letIn:
                guard let (arrival, place) = letIn() else { continue }
                let passage = Passage(of: arrival, through: plan, recalling: earlierWork)
                guard take(passage, at: place, watch) else { return }
            case .rest: return announce()
            }
        }
    }

    /// Takes `duty` from a worker that does not come back from it. Whether the run goes on, with another worker.
    func leaveBehind(_ duty: Watch.Duty) -> Bool {
        defer { announce() }
        var passage = duty.passage
        passage.receive(.failure(Timeout(limit: duty.limit)))
        return state.withLock { $0.leaveBehind(duty.passage.call, passage, at: duty.place) }
    }

    /// Lets no further document come in. What workers have not done with when `grace` is over is given up: a stage may
    /// take for ever, and whoever reads the output may have stopped reading.
    func stop(grace: Duration) {
        state.withLock { $0.isStopping = true }
        announce()
        DispatchQueue(label: "textmill.stop").asyncAfter(deadline: .now() + grace / .seconds(1)) { [self] in
            state.withLock { $0.isGivenUp = true }
            announce()
        }
    }

    /// Waits until all that came in has gone out, then ends the outputs. Throws what ended the run early.
    func finish() throws -> Report {
        end.wait { $0 ? () : nil }
        let state = state.withLock { $0 }
        if let failure = state.failure {
            // What comes of tidying up after a failure is not what the person must know; the failure is.
            if !state.isHandingOn { try? sink.withLock { try $0.finish(isComplete: false) } }
            throw failure
        }
        var report = progress.report
        report.wasStopped = !(state.isExhausted && state.outgoing == state.incoming)
        if report.wasStopped, let failures = state.failures, failures.isReached { report.limitReached = failures.limit }
        // A sink that does not come back cannot be asked to end; what it has committed is whole all the same.
        if !state.isHandingOn { try sink.withLock { try $0.finish(isComplete: !report.wasStopped) } }
        return report
    }

    /// What there is to do, as soon as there is something. One worker at a time lets a document in, so that the others
    /// are there for answers while it waits for the input.
    private func nextTurn() -> Turn {
        state.wait { state in
            if let (passage, place) = state.answered.popLast() { return .goOn(passage, at: place) }
            if state.isClosed { return state.away == 0 || state.isCut || state.isStopping ? .rest : nil }
            let inFlight = state.incoming - state.outgoing
            let hasRoom = inFlight < window.documents && (inFlight == 0 || state.bytesInFlight < window.bytes)
            guard hasRoom, !state.isLettingIn else { return nil }
            state.isLettingIn = true
            return .letIn
        }
    }

    /// The next arrival with its place in line; nil after the last.
    private func letIn() -> (Arrival, Int)? {
        let arrival = Result { try progress.times.measure(.reading) { try source.withLock { try $0.next() } } }
        defer { announce() }
        return state.withLock { $0.admit(arrival) }
    }

    /// Takes a document as far as it goes without waiting. Whether the worker still has its place.
    private func take(_ passage: Passage, at place: Int, _ watch: Watch) -> Bool {
        var passage = passage
        while true {
            switch passage.goOn() {
            case .ended(let outcome):
                end(outcome, at: place)
                return true
            case .waits(let stage, let document):
                sendAway(passage, at: place, to: stage, document)
                return true
            case .isTimed(let stage, let document, let limit):
                let duty = Watch.Duty(passage: passage, place: place, limit: limit)
                guard let answer = watch.result(of: stage, on: document, duty) else {
                    state.withLock { $0.comeBackTooLate(from: passage.call) }
                    return false
                }
                passage.receive(answer)
            }
        }
    }

    private func end(_ outcome: Outcome, at place: Int) {
        let written = progress.times.measure(.writing) { write(outcome) }
        state.withLock { $0.ready[place] = (written, outcome.costs) }
        handOn()
    }

    private func sendAway(_ passage: Passage, at place: Int, to stage: any RemoteStage, _ document: Document) {
        state.withLock { $0.away += 1 }
        stage.process(document) { [self] answer in
            var passage = passage
            passage.receive(answer)
            state.withLock { $0.comeBack(passage, to: place) }
            announce()
        }
    }

    /// Hands on as much of the line's head as is ready, unless another worker does so now.
    private func handOn() {
        guard state.withLock({ $0.beginHandingOn() }) else { return }
        while let (written, costs) = state.withLock({ $0.head() }) {
            do {
                let entry = try sink.withLock { try $0.receive(written) }
                progress.count(entry, costs)
                state.withLock { $0.pass(costs.byteCount, entry.ending) }
            } catch {
                state.withLock { $0.failure = error }
            }
            announce()
        }
        announce()
    }

    /// Lets workers look again for what there is to do, and the run end if that was all.
    private func announce() {
        state.wakeAll()
        guard state.withLock({ $0.isDone }) else { return }
        end.withLock { $0 = true }
        end.wakeAll()
    }
}
