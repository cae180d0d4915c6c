import Textmill

extension Plan {
    /// What becomes of `arrival`, once it has gone all the way; stages that work elsewhere are waited for.
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
            }
        }
    }
}
