/// Compares what stages do with what they did.
struct Comparison: OutcomeSink {
    /// A document with what came of comparing it; nil if there was nothing to compare with.
    struct Compared: Sendable {
        let entry: LedgerEntry
        let isSame: Bool?
        let stage: Int
    }

    let work: EarlierWork
    let stages: [String]
    let result: Locked<Verification>

    init(with work: EarlierWork, stages: [String], into result: Locked<Verification>) {
        self.work = work
        self.stages = stages
        self.result = result
    }

    var write: @Sendable (Outcome) -> Compared {
        { [work] outcome in
            let entry = LedgerEntry(outcome)
            let before = outcome.original.map { work.stages(of: $0).map(\.bytes) } ?? []
            guard !before.isEmpty else { return Compared(entry: entry, isSame: nil, stage: 0) }
            let now = StageTrace.all(of: outcome).map(\.bytes)
            let same = zip(before, now).prefix { $0 == $1 }.count
            return Compared(entry: entry, isSame: same == before.count, stage: same)
        }
    }

    func receive(_ compared: Compared) -> LedgerEntry {
        result.withLock { result in
            guard let isSame = compared.isSame else { return }
            result.compared += 1
            if !isSame {
                result.differences.append(.init(id: compared.entry.id, stage: stages[compared.stage]))
            }
        }
        return compared.entry
    }

    func finish(isComplete: Bool) {}
}
