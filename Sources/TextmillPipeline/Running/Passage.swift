import Textmill

/// One document's way through a plan. It goes on until it ends, or until its document is given to a stage that works
/// elsewhere.
struct Passage: Sendable {
    /// How far it came.
    enum Halt {
        /// To its end.
        case ended(Outcome)
        /// To a stage that is to be given the document, and whose answer `receive` takes.
        case waits(for: any RemoteStage, toProcess: Document)
        /// To a stage that is to be given the document, and be done within some time.
        case isTimed(any Stage, toProcess: Document, Duration)
    }

    private let plan: Plan
    private let arrival: Arrival
    private let earlierWork: EarlierWork?
    /// What stages did in an earlier run and would do again, from the first on.
    private var recalled: ArraySlice<StageTrace> = []
    private var original: Document?
    private var current = Document(id: "", text: "")
    private var states: [Document?] = []
    private var skips: [Outcome.Skip] = []
    private var nanoseconds: [UInt64] = []
    /// The place of the next stage in the plan; nil before the document is read.
    private var next: Int?
    private var start = ContinuousClock.now
    private var ending: Outcome.Ending?

    init(of arrival: Arrival, through plan: Plan, recalling earlierWork: EarlierWork? = nil) {
        self.arrival = arrival
        self.plan = plan
        self.earlierWork = earlierWork
    }

    /// Goes on as far as it can.
    mutating func goOn() -> Halt {
        if next == nil { read() }
        while ending == nil, let place = next, place < plan.steps.count {
            let step = plan.steps[place]
            next = place + 1
            let trace = recalled.popFirst()
            if let layer = missingLayer(for: step) {
                skip(step, because: "it needs '\(layer.name)', which a skipped stage would have provided")
                nanoseconds.append(0)
                continue
            }
            if let trace, redo(trace, of: step) { continue }
            var document = current
            document.forgetChanges()
            start = .now
            switch step.work.place {
            case .here(let stage):
                if let limit = step.timeout { return .isTimed(stage, toProcess: document, limit) }
                settle(step, Result { try stage.process(&document) }.map { document })
            case .elsewhere(let stage): return .waits(for: stage, toProcess: document)
            }
        }
        return .ended(outcome)
    }

    /// Takes the answer of the stage that it waited for.
    mutating func receive(_ answer: Result<Document, any Error>) {
        guard let next else { return }
        settle(plan.steps[next - 1], answer)
    }

    /// The stage that it waits for or was last at, and the document's name.
    var call: StuckStages.Call {
        let stage = next.map { plan.steps[$0 - 1].name } ?? ""
        return StuckStages.Call(stage: stage, document: original?.id ?? arrival.name)
    }

    private mutating func read() {
        next = 0
        do {
            current = plan.received(try arrival.read())
            original = current
            recalled = earlierWork?.stages(of: current)[...] ?? []
        } catch { ending = .failed(stage: nil, error: "\(error)") }
    }

    /// Does again what `step` did in an earlier run. False if that cannot be done; then all later stages run as well.
    private mutating func redo(_ trace: StageTrace, of step: Plan.Step) -> Bool {
        if case .skip(let reason) = trace {
            nanoseconds.append(0)
            skip(step, because: reason)
            return true
        }
        var document = current
        do { try trace.apply(to: &document, step.contract) } catch {
            recalled = []
            return false
        }
        nanoseconds.append(0)
        current = document
        states.append(document)
        ending = document.dropReason.map { .dropped(stage: step.name, reason: $0) }
        return true
    }

    /// Notes what `step` made of the document.
    private mutating func settle(_ step: Plan.Step, _ result: Result<Document, any Error>) {
        defer { nanoseconds.append((.now - start).nanoseconds) }
        do {
            var document = try result.get()
            try document.settle(after: step, before: current)
            current = document
            states.append(document)
            ending = document.dropReason.map { .dropped(stage: step.name, reason: $0) }
        } catch {
            if step.onError == .skip { return skip(step, because: "\(error)") }
            ending = .failed(stage: step.name, error: "\(error)")
        }
    }

    private var outcome: Outcome {
        Outcome(
            id: original?.id ?? arrival.name, original: original, states: states, ending: ending ?? .written,
            skips: skips, nanoseconds: nanoseconds, byteCount: arrival.byteCount)
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
