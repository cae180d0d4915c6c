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
    private let state = Locked(LineState<Sink.Written>())
    private let source: Locked<Source>
    private let sink: Locked<Sink>
    private let write: @Sendable (Outcome) -> Sink.Written
    private let window: Runner.Window
    private let progress: RunProgress

    init(source: sending Source, sink: sending Sink, window: Runner.Window, progress: RunProgress) {
        write = sink.write
        self.source = Locked(source)
        self.sink = Locked(sink)
        self.window = window
        self.progress = progress
    }

    /// Takes documents through `plan` until there are no more.
    func work(_ plan: Plan) {
        while true {
            switch nextTurn() {
            case .goOn(let passage, let place): take(passage, at: place)
            case .letIn: letIn().map { arrival, place in take(Passage(of: arrival, through: plan), at: place) }
            case .rest: return state.wakeAll()
            }
        }
    }

    /// Lets no further document come in.
    func stop() {
        state.withLock { $0.isStopping = true }
        state.wakeAll()
    }

    /// Waits until all that came in has gone out, then ends the outputs. Throws what ended the run early.
    func finish() throws -> Report {
        let (failure, wasStopped) = state.wait { state -> ((any Error)?, Bool)? in
            guard state.isDone else { return nil }
            return (state.failure, state.isStopping && !(state.isExhausted && state.outgoing == state.incoming))
        }
        if let failure {
            // What comes of tidying up after a failure is not what the person must know; the failure is.
            try? sink.withLock { try $0.finish(isComplete: false) }
            throw failure
        }
        try sink.withLock { try $0.finish(isComplete: !wasStopped) }
        var report = progress.report
        report.wasStopped = wasStopped
        return report
    }

    /// What there is to do, as soon as there is something. One worker at a time lets a document in, so that the others
    /// are there for answers while it waits for the input.
    private func nextTurn() -> Turn {
        state.wait { state in
            if let (passage, place) = state.answered.popLast() { return .goOn(passage, at: place) }
            if state.isClosed { return state.away == 0 || state.failure != nil || state.isStopping ? .rest : nil }
            let inFlight = state.incoming - state.outgoing
            let hasRoom = inFlight < window.documents && (inFlight == 0 || state.bytesInFlight < window.bytes)
            guard hasRoom, !state.isLettingIn else { return nil }
            state.isLettingIn = true
            return .letIn
        }
    }

    /// The next arrival with its place in line; nil after the last.
    private func letIn() -> (Arrival, Int)? {
        let arrival = Result { try source.withLock { try $0.next() } }
        defer { state.wakeAll() }
        return state.withLock { $0.admit(arrival) }
    }

    /// Takes a document as far as it goes without waiting.
    private func take(_ passage: Passage, at place: Int) {
        var passage = passage
        switch passage.goOn() {
        case .ended(let outcome):
            let written = write(outcome)
            state.withLock { $0.ready[place] = (written, outcome.costs) }
            handOn()
        case .waits(let stage, let document):
            state.withLock { $0.away += 1 }
            let waiting = passage
            stage.process(document) { [self] answer in
                var passage = waiting
                passage.receive(answer)
                state.withLock { $0.comeBack(passage, to: place) }
                state.wakeAll()
            }
        }
    }

    /// Hands on as much of the line's head as is ready, unless another worker does so now.
    private func handOn() {
        guard state.withLock({ $0.beginHandingOn() }) else { return }
        while let (written, costs) = state.withLock({ $0.head() }) {
            do {
                progress.count(try sink.withLock { try $0.receive(written) }, costs)
                state.withLock { $0.pass(costs.byteCount) }
            } catch {
                state.withLock { $0.failure = error }
            }
            state.wakeAll()
        }
    }
}
