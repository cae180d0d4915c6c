import Textmill

extension Plan {
    /// Takes one document through the stages, as far as it goes.
    func run(_ arrival: Arrival) -> Outcome {
        var passage = Passage(of: arrival)
        do {
            let document = try arrival.read()
            passage.begin(document)
        } catch {
            return passage.end(.failed(stage: nil, error: "\(error)"))
        }
        for step in steps {
            if let ending = passage.pass(step) { return passage.end(ending) }
        }
        return passage.end(.written)
    }
}

/// One document's way through a plan.
private struct Passage {
    private let arrival: Arrival
    private var original: Document?
    private var current = Document(id: "", text: "")
    private var states: [Document?] = []
    private var skips: [Outcome.Skip] = []
    private var nanoseconds: [UInt64] = []
    private let clock = ContinuousClock()

    init(of arrival: Arrival) { self.arrival = arrival }

    mutating func begin(_ document: Document) {
        original = document
        current = document
    }

    /// Lets `step` do its work. Gives an ending if the document goes no further.
    mutating func pass(_ step: Plan.Step) -> Outcome.Ending? {
        if let layer = missingLayer(for: step) {
            skip(step, because: "it needs '\(layer.name)', which a skipped stage would have provided")
            return nil
        }
        var next = current
        next.forgetChanges()
        let start = clock.now
        defer { nanoseconds.append((clock.now - start).nanoseconds) }
        do {
            try step.stage.process(&next)
            try next.settle(after: step, before: current)
        } catch {
            guard step.onError == .skip else { return .failed(stage: step.name, error: "\(error)") }
            skip(step, because: "\(error)")
            return nil
        }
        current = next
        states.append(next)
        return next.dropReason.map { .dropped(stage: step.name, reason: $0) }
    }

    func end(_ ending: Outcome.Ending) -> Outcome {
        Outcome(
            id: original?.id ?? arrival.name, original: original, states: states, ending: ending, skips: skips,
            nanoseconds: nanoseconds, byteCount: arrival.byteCount)
    }

    private mutating func skip(_ step: Plan.Step, because reason: String) {
        skips.append(Outcome.Skip(stage: step.name, reason: reason))
        states.append(nil)
    }

    private func missingLayer(for step: Plan.Step) -> Layer? {
        let standing = current.layers
        return step.contract.requires.filter { $0 != .text && !standing.contains($0) }.min { $0.name < $1.name }
    }
}

extension Duration {
    fileprivate var nanoseconds: UInt64 {
        UInt64(max(0, components.seconds)) * 1_000_000_000 + UInt64(max(0, components.attoseconds / 1_000_000_000))
    }
}
