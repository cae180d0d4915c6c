/// The documents of one run in flight, in line: arrivals come in at one end, written outcomes go out at the other.
final class DocumentLine<Source: DocumentSource, Sink: OutcomeSink>: Sendable {
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
        while let (place, arrival) = next() {
            let outcome = plan.run(arrival)
            let written = write(outcome)
            state.withLock { $0.ready[place] = (written, outcome.costs) }
            handOn()
        }
        state.wakeAll()
    }

    /// Lets no further document come in.
    func stop() {
        state.withLock { $0.isStopping = true }
        state.wakeAll()
    }

    /// Waits until all that came in has gone out, then ends the outputs. Throws what ended the run early.
    func finish() throws -> Report {
        let (failure, wasStopped) = state.wait { state in
            state.isDone ? (state.failure, state.isStopping && !state.isExhausted) : nil
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

    /// The next arrival with its place in line, as soon as there is room for it; nil after the last.
    private func next() -> (Int, Arrival)? {
        guard waitForRoom() else { return nil }
        return source.withLock { source in
            guard !state.withLock({ $0.isClosed }) else { return nil }
            do {
                let arrival = try source.next()
                return state.withLock { $0.admit(arrival) }
            } catch {
                state.withLock { $0.failure = error }
                return nil
            }
        }
    }

    /// Whether documents still come in, once there is room for one.
    private func waitForRoom() -> Bool {
        state.wait { state in
            let inFlight = state.incoming - state.outgoing
            let hasRoom = inFlight < window.documents && (inFlight == 0 || state.bytesInFlight < window.bytes)
            return state.isClosed ? false : hasRoom ? true : nil
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
