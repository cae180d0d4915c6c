import Textmill

extension Plan {
    /// What becomes of `arrival`, once it has gone all the way; stages that work elsewhere are waited for, and so is one
    /// that takes longer than its time.
    func outcome(of arrival: Arrival) -> Outcome {
        var passage = Passage(of: arrival, through: self)
        while true {
            switch passage.goOn() {
            case .ended(let outcome): return outcome
            case .waits(let stage, let document):
                let answer = Locked<Result<Document, any Error>?>(nil)
                stage.process(document) { result in
                    answer.withLock { $0 = result }
                    answer.wakeAll()
                }
                passage.receive(answer.wait { $0 })
            case .isTimed(let stage, var document, let limit):
                let deadline = Deadline(in: limit)
                document.cancellation = deadline
                let answer = Result { try stage.process(&document) }
                document.cancellation = nil
                passage.receive(deadline.isRaised ? .failure(Timeout(limit: limit)) : answer.map { document })
            }
        }
    }
}

/// A time by which a stage is to be done, where nobody watches over it.
private final class Deadline: CancellationSignal {
    private let end: ContinuousClock.Instant
    var isRaised: Bool { .now >= end }

    init(in time: Duration) { end = .now + time }
}
