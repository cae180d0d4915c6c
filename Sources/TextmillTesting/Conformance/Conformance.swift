package import Textmill

/// A stage before the rules that every stage keeps, with the texts that it is tried on.
package struct Conformance: Sendable {
    /// How much is tried.
    package struct Effort: Sendable {
        /// How long the long lines are, in bytes.
        package var lineLength = 1 << 20
        /// How many texts are made by seeded numbers.
        package var madeTexts = 40
        /// How many texts each thread takes while all work side by side.
        package var sharedTexts = Int.max
        /// On how many documents the memory is watched; none at 0.
        package var documents = 10_000
        /// How long it is watched, about; as long as those documents take if nil.
        package var patience: Duration?

        package init() {}

        /// What fits a stage that works in programs of its own, to which each document is sent and from which it comes
        /// back.
        package static var elsewhere: Effort {
            var effort = Effort()
            effort.lineLength = 1 << 16
            effort.madeTexts = 20
            effort.sharedTexts = 10
            effort.patience = .seconds(5)
            return effort
        }
    }

    package let subject: StageSubject
    /// The texts in the order they are tried, the long ones last.
    let trials: [TrialText]
    /// Those of them that are short.
    let shortTrials: ArraySlice<TrialText>
    let effort: Effort
    /// The layers that some stage provides; nil where that is not known.
    let layers: Set<Layer>?

    /// `subject` before the rules, on documents on which `before` have done their work, among stages that provide
    /// `known`.
    package init(
        _ subject: StageSubject, after before: [any Stage] = [], among known: Set<Layer>? = nil,
        effort: Effort = Effort()
    ) {
        // One layer that the stage knows nothing of, to see it left alone.
        let layers = subject.contract.requires.union(["bystander"])
        func trial(_ text: (name: String, text: String), isOrdinary: Bool) -> TrialText {
            TrialText(text.name, text.text, isOrdinary: isOrdinary, after: before, layers: layers)
        }
        let short =
            OrdinaryTexts.all.map { trial($0, isOrdinary: true) }
            + (TortureTexts.short + TortureTexts.made(effort.madeTexts)).map { trial($0, isOrdinary: false) }
        self.subject = subject
        trials = short + TortureTexts.long(effort.lineLength).map { trial($0, isOrdinary: false) }
        shortTrials = trials.prefix(short.count)
        self.effort = effort
        self.layers = known
    }

    /// Holds the stage to each rule that concerns it, in order; `tell` hears of each as soon as it is decided.
    package func verdicts(
        gauge: MemoryGauge = .resident, tell: (ConformanceVerdict) -> Void = { _ in }
    ) -> [ConformanceVerdict] {
        let clock = ContinuousClock()
        lazy var works = trials.map { TrialWork(of: subject.work, on: $0) }
        return ConformanceCheck.allCases.compactMap { check in
            let start = clock.now
            guard var verdict = verdict(on: check, works, gauge) else { return nil }
            verdict.duration = clock.now - start
            tell(verdict)
            return verdict
        }
    }

    /// - Parameter works: What the stage made of each text the first time; made when the first rule asks for it.
    private func verdict(
        on check: ConformanceCheck, _ works: @autoclosure () -> [TrialWork], _ gauge: MemoryGauge
    ) -> ConformanceVerdict? {
        switch check {
        case .saysWhatItIs: ConformanceVerdict(check, faults: statementFaults)
        case .explainsSettings: ConformanceVerdict(check, faults: settingFaults)
        case .requiresWhatThereIs: layers.map { ConformanceVerdict(check, faults: requirementFaults(among: $0)) }
        case .usesSettings: settingsVerdict(works().prefix(shortTrials.count))
        case .worksOnOrdinaryTexts: ordinaryVerdict(works())
        case .keepsContract: ConformanceVerdict(check, faults: works().compactMap(contractFault))
        case .placesSpans: ConformanceVerdict(check, faults: works().compactMap(spanFault))
        case .keepsAlignment: ConformanceVerdict(check, faults: works().compactMap(alignmentFault))
        case .repeatsItself: ConformanceVerdict(check, faults: works().compactMap(repetitionFault))
        case .worksSideBySide: ConformanceVerdict(check, faults: [concurrencyFault(works())].compactMap(\.self))
        case .isIdempotent:
            subject.isIdempotent ? ConformanceVerdict(check, faults: works().compactMap(idempotenceFault)) : nil
        case .keepsMemory: effort.documents > 0 ? memoryVerdict(gauge) : nil
        }
    }
}
