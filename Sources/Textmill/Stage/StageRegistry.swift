/// The stages that a pipeline file may name.
public struct StageRegistry: Sendable {
    /// The stages, in the order they were given.
    public private(set) var stages: [StageDefinition] = []

    /// None yet.
    public init() {}

    /// The stages that `types` are; of two with one name the first counts.
    public init(_ types: [any Stage.Type]) {
        for type in types where stage(named: type.name) == nil { stages.append(StageDefinition(type)) }
    }

    /// Their names, in order.
    public var names: [String] { stages.map(\.name) }
    /// The Swift types among them, in order.
    public var types: [any Stage.Type] { stages.compactMap(\.type) }

    /// Adds `stage`. Throws a `Diagnostic` where there is one of its name.
    public mutating func add(_ stage: StageDefinition) throws(Diagnostic) {
        guard self.stage(named: stage.name) == nil else { throw .taken(stage.name) }
        stages.append(stage)
    }

    /// The stage called `name`, or nil.
    public func stage(named name: String) -> StageDefinition? { stages.first { $0.name == name } }

    /// The stage that `name` calls. Throws a `Diagnostic` at its place where there is none.
    public func stage(named name: PlacedValue) throws(Diagnostic) -> StageDefinition {
        guard let stage = stage(named: name.scalar ?? "") else { throw .unknown(name, among: names) }
        return stage
    }
}

extension Diagnostic {
    fileprivate static func taken(_ name: String) -> Diagnostic {
        .error("two stages are called '\(name)'", hint: "rename one of them: its type, or its 'name'")
    }

    fileprivate static func unknown(_ name: PlacedValue, among names: [String]) -> Diagnostic {
        if name.scalar?.contains(" -") ?? false {
            return .error(
                "these lines name no stage: \(name.shown)", at: name.place,
                hint: "put '- ' before each stage, and indent all of them alike")
        }
        return .error(
            "no stage is called \(name.shown)", at: name.place,
            hint: names.nearest(to: name.scalar ?? "").map { "did you mean '\($0)'?" }
                ?? "'textmill stages' lists those there are")
    }
}
