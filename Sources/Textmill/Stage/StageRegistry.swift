/// The stages that a pipeline file may name.
public struct StageRegistry: Sendable {
    /// The stages, in the order they were given.
    public private(set) var stages: [any Stage.Type] = []

    /// None yet.
    public init() {}

    /// `stages`; of two with one name the first counts.
    public init(_ stages: [any Stage.Type]) {
        for stage in stages where type(named: stage.name) == nil { self.stages.append(stage) }
    }

    /// Their names, in order.
    public var names: [String] { stages.map { $0.name } }

    /// Adds `stage`. Throws a `Diagnostic` where there is one of its name.
    public mutating func add(_ stage: any Stage.Type) throws(Diagnostic) {
        guard type(named: stage.name) == nil else { throw .taken(stage.name) }
        stages.append(stage)
    }

    /// The stage called `name`, or nil.
    public func type(named name: String) -> (any Stage.Type)? { stages.first { $0.name == name } }

    /// The stage that `name` calls. Throws a `Diagnostic` at its place where there is none.
    public func type(named name: PlacedValue) throws(Diagnostic) -> any Stage.Type {
        guard let type = type(named: name.scalar ?? "") else { throw .unknown(name, among: names) }
        return type
    }
}

extension Diagnostic {
    fileprivate static func taken(_ name: String) -> Diagnostic {
        .error("two stages are called '\(name)'", hint: "rename one of them: its type, or its 'name'")
    }

    fileprivate static func unknown(_ name: PlacedValue, among names: [String]) -> Diagnostic {
        .error(
            "no stage is called \(name.shown)", at: name.place,
            hint: names.nearest(to: name.scalar ?? "").map { "did you mean '\($0)'?" }
                ?? "'textmill stages' lists those there are")
    }
}
