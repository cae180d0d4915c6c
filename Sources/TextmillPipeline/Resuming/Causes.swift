import Textmill

/// Why stages are to run, and for how many documents.
struct Causes: Sendable {
    private struct Cause: Hashable {
        let stage: Int
        let reason: String
        var line: Int?
    }

    private let stages: [StageIdentity]
    private let steps: [Plan.Step]
    /// Whether the last run came to its end, so that a document that it does not know is new.
    private let isAfterWhole: Bool
    private var counts: [Cause: Int] = [:]
    private var last: (stages: [StageIdentity], from: Int, cause: Cause)?

    /// Why stages of `plan`, whose identities are `stages`, are to run.
    init(for plan: Plan, _ stages: [StageIdentity], isAfterWhole: Bool) {
        steps = plan.steps
        self.stages = stages
        self.isAfterWhole = isAfterWhole
    }

    /// Notes a document on which no work was done, which is not known, or was another before.
    mutating func note(isKnown: Bool) {
        counts[Cause(stage: 0, reason: isKnown ? "changed" : isAfterWhole ? "new" : "not yet run"), default: 0] += 1
    }

    /// Notes a document on which there is work already; it may be all.
    mutating func note(_ find: EarlierWork.Find) {
        let (from, entry) = (find.stageCount, find.entry)
        guard from < stages.count else { return }
        if from == entry.stageCount {
            switch entry.ending {
            case .dropped: return
            case .failed, .twin, .unread: return counts[Cause(stage: from, reason: "failed"), default: 0] += 1
            case .written: break
            }
        }
        counts[cause(of: find.part.head.stages, from), default: 0] += 1
    }

    private mutating func cause(of before: [StageIdentity], _ from: Int) -> Cause {
        if let last, last.from == from, last.stages == before { return last.cause }
        let difference = StageDifference(
            from < before.count ? before[from] : nil, stages[from], all: before.map(\.name))
        let cause = Cause(stage: from, reason: difference.reason, line: difference.place(in: steps[from])?.line)
        last = (before, from, cause)
        return cause
    }

    /// What is to be done, in the order of the stages.
    var items: [Agenda.Item] {
        let sorted = counts.sorted { ($0.key.stage, $0.key.reason) < ($1.key.stage, $1.key.reason) }
        return sorted.map { cause, count in
            Agenda.Item(documents: count, stage: stages[cause.stage].name, reason: cause.reason, line: cause.line)
        }
    }
}
