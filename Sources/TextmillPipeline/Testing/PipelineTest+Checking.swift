import Textmill

extension PipelineTest {
    /// The places in `plan` of the stages that run; nil where the plan has no stage of a name that the test says.
    func stages(in plan: Plan) -> Range<Int>? {
        let names = plan.steps.map(\.name)
        let first = from.map { names.firstIndex(of: $0.scalar ?? "") } ?? 0
        let last = to.map { names.firstIndex(of: $0.scalar ?? "") } ?? names.count - 1
        guard let first, let last, first <= last else { return nil }
        return first..<last + 1
    }

    /// What is wrong with the test as a test of `plan`.
    func problems(in plan: Plan) -> Diagnostics {
        var found = Diagnostics()
        let names = plan.steps.map(\.name)
        for stage in [from, to].compactMap({ $0 }) where !names.contains(stage.scalar ?? "") {
            found.add(.noStage(stage, among: names))
        }
        // What is wrong with the test itself may be why the rest does not fit the pipeline.
        guard !found.hasErrors, !problems.hasErrors else { return found }
        guard let range = stages(in: plan) else {
            if let from, let to { found.add(.backwards(from, to)) }
            return found
        }
        let steps = plan.steps[range]
        var standing = Set(layers.map(\.layer))
        if from == nil { standing = [] }
        for step in steps { found.add(pass(step, leaving: &standing)) }
        let later = plan.steps[range.upperBound...]
        for expectation in expectations {
            guard let layer = expectation.layer, !standing.contains(layer) else { continue }
            let maker = later.first { $0.contract.provides.contains(layer) }?.name
            found.add(.notStanding(expectation.key, after: steps.last?.name ?? "", of: standing, maker: maker))
        }
        return found
    }

    /// Lets `step` pass, which changes what stands.
    private func pass(_ step: Plan.Step, leaving standing: inout Set<Layer>) -> Diagnostics {
        var found = Diagnostics()
        let contract = step.contract
        for layer in contract.requires.sorted(by: { $0.name < $1.name })
        where layer != .text && !standing.contains(layer) {
            found.add(.notGiven(layer, for: step.name, at: from?.place ?? place, given: layers.map(\.layer.name)))
        }
        if contract.dropsLayers { standing = [] }
        standing.formUnion(contract.provides.subtracting([.text]))
        // Whatever was missing has been told of, once.
        standing.formUnion(contract.dropsLayers ? [] : contract.requires.subtracting([.text]))
        return found
    }
}

extension Diagnostic {
    fileprivate static func noStage(_ stage: PlacedValue, among names: [String]) -> Diagnostic {
        .error(
            "this pipeline has no stage \(stage.shown)", at: stage.place,
            hint: names.nearest(to: stage.scalar ?? "").map { "did you mean '\($0)'?" } ?? "it has \(names.quoted)")
    }

    fileprivate static func backwards(_ from: PlacedValue, _ to: PlacedValue) -> Diagnostic {
        .error(
            "\(from.shown) comes after \(to.shown) in this pipeline", at: from.place,
            hint: "'from' is the first stage that runs, 'to' the last")
    }

    fileprivate static func notGiven(_ layer: Layer, for stage: String, at place: Place, given: [String]) -> Diagnostic
    {
        .error(
            "'\(stage)' requires '\(layer.name)', which this test does not give", at: place,
            hint: given.nearest(to: layer.name).map { "did you mean it by '\($0)'?" }
                ?? "give it under 'layers': '\(layer.name): \"⟦…⟧ …\"'")
    }

    fileprivate static func notStanding(
        _ key: PlacedValue, after stage: String, of standing: Set<Layer>, maker: String?
    ) -> Diagnostic {
        let names = standing.map(\.name).sorted()
        let near = (names + ["text", "dropped", "failed"]).nearest(to: key.scalar ?? "").map { "did you mean '\($0)'?" }
        let later = maker.map { "'\($0)' provides it, further down; let the test run on to there" }
        return .error(
            "no layer \(key.shown) stands after '\(stage)'", at: key.place,
            hint: later ?? near ?? (names.isEmpty ? "there is none" : "there is \(names.quoted)"))
    }
}
