import Dispatch
import Textmill

/// The workers of a run, and the watch over them. A worker that a stage does not give back is replaced.
final class Crew<Source: DocumentSource, Sink: OutcomeSink>: Sendable {
    private let line: DocumentLine<Source, Sink>
    private let plan: Plan
    private let watches = Locked<[Watch]>([])
    private let lastLook = Locked(ContinuousClock.now)

    init(on line: DocumentLine<Source, Sink>, _ plan: Plan) {
        self.line = line
        self.plan = plan
    }

    /// Lets one more work. Each has a queue of its own, because on a shared one a worker that is stuck would hold up
    /// those who come after it.
    func addWorker() {
        let watch = Watch()
        watches.withLock { $0.append(watch) }
        DispatchQueue(label: "textmill.worker").async { [line, plan] in line.work(plan, watch) }
    }

    /// Looks after the workers until the timer that it gives is cancelled; nil where no stage is held to a time.
    func startWatching() -> (any DispatchSourceTimer)? {
        guard let interval = plan.watchInterval else { return nil }
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "textmill.watch"))
        timer.setEventHandler { @Sendable [self] in look(every: interval) }
        timer.schedule(deadline: .now() + interval.seconds, repeating: interval.seconds)
        timer.resume()
        return timer
    }

    /// Lets time pass for each worker, and takes from those that are stuck what they have before them.
    private func look(every interval: Duration) {
        let passed = lastLook.withLock { last in
            let now = ContinuousClock.now
            defer { last = now }
            // A process that was stopped for an hour, or a machine that slept, has not worked for an hour.
            return min(now - last, interval * 2)
        }
        let isStuck = watches.withLock { watches in
            let duties = watches.map { $0.pass(passed) }
            watches = zip(watches, duties).filter { $1 == nil }.map(\.0)
            return duties.compactMap(\.self)
        }
        for duty in isStuck where line.leaveBehind(duty) { addWorker() }
    }
}

extension Plan {
    /// How often to look whether a stage is overdue; nil if none can be.
    fileprivate var watchInterval: Duration? {
        let limits = steps.compactMap { step -> Duration? in
            switch step.work.place {
            case .here: step.timeout
            case .elsewhere: nil
            }
        }
        return limits.min().map { max(.milliseconds(5), min(.milliseconds(100), $0 / 8)) }
    }
}

extension Duration {
    fileprivate var seconds: Double { self / .seconds(1) }
}
