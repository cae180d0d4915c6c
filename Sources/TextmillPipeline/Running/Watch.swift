import Synchronization
import Textmill

/// Looks after one worker: what it has before it, and for how long yet.
final class Watch: CancellationSignal {
    /// A document with a stage that is to be done with it by some time.
    struct Duty: Sendable {
        /// The document's way, as far as it came before the stage.
        let passage: Passage
        /// Its place in line.
        let place: Int
        /// How long the stage may take.
        let limit: Duration
        /// How long it has been at it.
        fileprivate var taken = Duration.zero

        init(passage: Passage, place: Int, limit: Duration) {
            self.passage = passage
            self.place = place
            self.limit = limit
        }
    }

    /// How long a stage has for stopping once it is asked to.
    static let grace = Duration.milliseconds(250)

    private let duty = Locked<Duty?>(nil)
    private let signal = Atomic(false)

    /// Whether the stage is to stop.
    var isRaised: Bool { signal.load(ordering: .relaxed) }

    /// What `stage` makes of `document`, which is its `duty`; nil if it came back when nobody waited for it any more.
    func result(of stage: any Stage, on document: Document, _ duty: Duty) -> Result<Document, any Error>? {
        signal.store(false, ordering: .relaxed)
        self.duty.withLock { $0 = duty }
        var document = document
        document.cancellation = self
        let result = Result { try stage.process(&document) }
        document.cancellation = nil
        let taken = self.duty.withLock { duty in
            defer { duty = nil }
            return duty?.taken
        }
        return taken.map { $0 < duty.limit ? result.map { document } : .failure(Timeout(limit: duty.limit)) }
    }

    /// Notes that `time` has passed, and asks an overdue stage to stop. Gives the duty, which is the caller's from then
    /// on, if the stage was asked and does not.
    func pass(_ time: Duration) -> Duty? {
        duty.withLock { duty in
            guard let limit = duty?.limit, let taken = duty?.taken else { return nil }
            duty?.taken = taken + time
            guard taken + time >= limit else { return nil }
            signal.store(true, ordering: .relaxed)
            guard taken + time >= limit + Self.grace else { return nil }
            defer { duty = nil }
            return duty
        }
    }
}
