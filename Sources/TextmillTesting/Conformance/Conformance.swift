package import Textmill

/// A stage before the rules that every stage keeps, with the texts that it is tried on.
package struct Conformance: Sendable {
    /// How much is tried.
    package struct Effort: Sendable {
        /// How long the long lines are, in bytes.
        package var lineLength = 1 << 20
        /// How many texts are made by seeded numbers.
        package var madeTexts = 40
        /// On how many documents the memory is watched; none at 0.
        package var documents = 10_000

        package init() {}
    }

    package let subject: StageSubject
    /// The texts in the order they are tried, the long ones last.
    let trials: [TrialText]
    /// Those of them that are short.
    let shortTrials: ArraySlice<TrialText>
    let documentCount: Int

    /// `subject` before the rules, on documents on which `before` have done their work.
    package init(_ subject: StageSubject, after before: [any Stage] = [], effort: Effort = Effort()) {
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
        documentCount = effort.documents
    }

    /// Holds the stage to each rule that concerns it, in order; `tell` hears of each as soon as it is decided.
    package func verdicts(
        gauge: MemoryGauge = .resident, tell: (ConformanceVerdict) -> Void = { _ in }
    ) -> [ConformanceVerdict] {
        let clock = ContinuousClock()
        return ConformanceCheck.allCases.compactMap { check in
            let start = clock.now
            guard var verdict = verdict(on: check, gauge) else { return nil }
            verdict.duration = clock.now - start
            tell(verdict)
            return verdict
        }
    }

    private func verdict(on check: ConformanceCheck, _ gauge: MemoryGauge) -> ConformanceVerdict? {
        switch check {
        case .saysWhatItIs: ConformanceVerdict(check, faults: statementFaults)
        case .explainsSettings: ConformanceVerdict(check, faults: settingFaults)
        case .usesSettings: settingsVerdict
        case .worksOnOrdinaryTexts: ordinaryVerdict
        case .keepsContract: ConformanceVerdict(check, faults: trials.compactMap(contractFault))
        case .placesSpans: ConformanceVerdict(check, faults: trials.compactMap(spanFault))
        case .keepsAlignment: ConformanceVerdict(check, faults: trials.compactMap(alignmentFault))
        case .repeatsItself: ConformanceVerdict(check, faults: trials.compactMap(repetitionFault))
        case .worksSideBySide: ConformanceVerdict(check, faults: [concurrencyFault].compactMap(\.self))
        case .isIdempotent:
            subject.isIdempotent ? ConformanceVerdict(check, faults: trials.compactMap(idempotenceFault)) : nil
        case .keepsMemory: documentCount > 0 ? memoryVerdict(gauge) : nil
        }
    }
}
