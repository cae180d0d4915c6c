import Textmill

/// Which layers stand at a point of the pipeline, who provided them, and who took away those that no longer do.
struct StandingLayers {
    private var providers: [Layer: String] = [:]
    private var dropped: [Layer: (by: String, provider: String)] = [:]
    /// Whether a stage that nobody knows has passed, which may have provided anything.
    private var unknownPassed = false
    private let upcoming: [(name: String, provides: Set<Layer>)]
    private let registry: StageRegistry
    private var passed = 0

    init(stages: [StageEntry], registry: StageRegistry) {
        self.registry = registry
        upcoming = stages.map { entry in
            let name = entry.name?.scalar ?? ""
            return (name, registry.stage(named: name)?.contract.provides ?? [])
        }
    }

    /// Passes a stage, nil if unknown: what it requires must stand, and what it provides stands from here on.
    mutating func pass(_ stage: StageDefinition?, at place: Place) throws {
        guard let stage else { return passUnknown() }
        defer { passed += 1 }
        let contract = stage.contract
        let missing = contract.requires.filter { $0 != .text && providers[$0] == nil }.min { $0.name < $1.name }
        defer { leave(contract, by: stage.name) }
        if let missing, !unknownPassed { throw diagnostic(missing, for: stage.name, at: place) }
    }

    /// Passes a stage of which nothing is known: from here on any layer may stand.
    mutating func passUnknown() {
        passed += 1
        unknownPassed = true
    }

    private mutating func leave(_ contract: Contract, by stage: String) {
        if contract.dropsLayers {
            for (layer, provider) in providers { dropped[layer] = (stage, provider) }
            providers = [:]
            unknownPassed = false
        }
        for layer in contract.provides where layer != .text { providers[layer] = stage }
    }

    private func diagnostic(_ layer: Layer, for stage: String, at place: Place) -> Diagnostic {
        if let (culprit, provider) = dropped[layer] {
            return .droppedLayer(layer, for: stage, by: culprit, provider: provider, at: place)
        }
        if let later = upcoming.dropFirst(passed + 1).first(where: { $0.provides.contains(layer) }) {
            return .lateLayer(layer, for: stage, provider: later.name, at: place)
        }
        let providers = registry.stages.map { ($0.name, $0.contract) }
            .filter { $1.provides.contains(layer) && !$1.requires.contains(layer) }.map(\.0)
        return .missingLayer(layer, for: stage, providers: providers, at: place)
    }
}

extension Diagnostic {
    fileprivate static func droppedLayer(
        _ layer: Layer, for stage: String, by culprit: String, provider: String, at place: Place
    ) -> Diagnostic {
        .error(
            "'\(stage)' requires '\(layer.name)'", at: place,
            hint: "'\(culprit)' rewrote the text, which drops it; move it above '\(provider)'")
    }

    fileprivate static func lateLayer(
        _ layer: Layer, for stage: String, provider: String, at place: Place
    ) -> Diagnostic {
        .error(
            "'\(stage)' requires '\(layer.name)', which no stage before it provides", at: place,
            hint: "'\(provider)' provides it, further down; move it above")
    }

    fileprivate static func missingLayer(
        _ layer: Layer, for stage: String, providers: [String], at place: Place
    ) -> Diagnostic {
        .error(
            "'\(stage)' requires '\(layer.name)', which no stage before it provides", at: place,
            hint: providers.isEmpty ? "no stage there is provides it" : "put \(providers.quoted) above it")
    }
}
