import Textmill

extension TestSuite {
    /// What comes of `test`, which is one of these.
    public func run(_ test: PipelineTest) -> TestResult {
        let start = ContinuousClock.now
        let steps = Array(plan.steps[test.stages(in: plan) ?? 0..<0])
        let outcome = Plan(sound: steps, language: plan.language).outcome(of: test.arrival)
        return TestResult(
            test: test, path: path, mismatches: test.mismatches(in: outcome),
            skips: outcome.skips.map { "'\($0.stage)' was skipped: \($0.reason)" },
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }
}

extension PipelineTest {
    /// Its document, on its way in.
    fileprivate var arrival: Arrival {
        Arrival(name: "test", byteCount: text.utf8.count) { [text, fields, layers] in
            var document = Document(id: "test", text: text, fields: fields)
            for given in layers { document[given.layer] = given.marks.marked.annotations }
            return document
        }
    }

    /// All that is not as expected in `outcome`. Of a document that ended otherwise than expected, only that is told.
    fileprivate func mismatches(in outcome: Outcome) -> [Mismatch] {
        if let mismatch = endingMismatch(in: outcome) { return [mismatch] }
        return expectations.compactMap { $0.mismatch(in: outcome) }
    }

    private func endingMismatch(in outcome: Outcome) -> Mismatch? {
        let ending = expectations.first { expectation in
            switch expectation.content {
            case .dropped, .failed: true
            case .text, .marks, .annotations: false
            }
        }
        switch (ending?.content, outcome.ending) {
        case (.dropped, .dropped), (.failed, .failed), (nil, .written): return nil
        default:
            let (expected, actual) = (ending?.content.ending ?? "went through", outcome.ending.description)
            return Mismatch(
                "what became of the document", at: ending?.value.place ?? place, expected: expected, actual: actual)
        }
    }
}

extension Expectation.Content {
    /// How a document ends that is expected not to go through.
    fileprivate var ending: String? {
        switch self {
        case .dropped(let part): "dropped" + (part.isEmpty ? "" : ": \(part)")
        case .failed(let part): "failed" + (part.isEmpty ? "" : ": \(part)")
        case .text, .marks, .annotations: nil
        }
    }
}

extension Outcome.Ending {
    fileprivate var description: String {
        switch self {
        case .written: "went through"
        case .dropped(let stage, let reason): "dropped by '\(stage)': \(reason)"
        case .failed(let stage, let error): "failed" + (stage.map { " at '\($0)'" } ?? "") + ": \(error)"
        }
    }
}
