public import Textmill

/// One entry of a pipeline file's `stages`: a stage's name, its settings, and what stands beside them.
public struct StageEntry: SettingValue {
    /// The stage; nil if the entry names none.
    public private(set) var name: PlacedValue?
    /// Its settings: a map, or nothing.
    public private(set) var settings: PlacedValue
    /// What it is called in this pipeline, if not by its own name.
    public private(set) var alias: PlacedValue?
    /// What becomes of a document that it fails on, if not what the pipeline says.
    public private(set) var onError: OnError?
    /// The longest that it may take over a document, if not what the pipeline says.
    public private(set) var timeout: TimeSpan?
    /// What is wrong with the entry itself. It is kept here so that the stages around it are checked all the same.
    private(set) var problems = Diagnostics()
    /// Gives the text of a file that a setting names.
    let readFile: SettingNode.FileReading

    /// A stage, by name or with settings.
    public static var kind: SettingKind { .other("a stage's name, or a map of the name and its settings") }
    /// Not shown.
    public var yaml: String? { name?.scalar }

    /// Reads `name`, or `name: {settings}` with `as:`, `on-error:` and `timeout:` beside it.
    public init(reading node: SettingNode) {
        readFile = node.readFile
        settings = PlacedValue(.null, at: node.placed.place)
        guard let entries = node.placed.entries else {
            name = problems.collect { try node.scalar(for: Self.kind) }.map { _ in node.placed }
            return
        }
        guard let stage = entries.first(where: { !Self.keys.contains($0.name) }) else {
            problems.add(.noStage(node.placed))
            return
        }
        name = stage.key
        settings = stage.value
        for entry in entries where entry.key.place != stage.key.place {
            let inner = SettingNode(entry.value, for: entry.name, readFile: node.readFile)
            switch entry.name {
            case "as": alias = problems.collect { try Self.alias(inner) }
            case "on-error": onError = problems.collect { try OnError(reading: inner) }
            case "timeout": timeout = problems.collect { try TimeSpan(reading: inner) }
            default: problems.add(.stray(entry, beside: stage))
            }
        }
    }

    /// What may stand beside a stage's name.
    fileprivate static let keys = ["as", "on-error", "timeout"]

    /// A name that can also be a folder's.
    private static func alias(_ node: SettingNode) throws -> PlacedValue {
        let name = try node.scalar(for: .text)
        let isSound = name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
        guard isSound, !name.isEmpty, name.utf8.count <= 64 else { throw Diagnostic.oddAlias(node.placed) }
        return node.placed
    }
}

extension Diagnostic {
    fileprivate static func noStage(_ entry: PlacedValue) -> Diagnostic {
        .error(
            "this entry names no stage", at: entry.place,
            hint: "write '- NAME', or '- NAME:' with settings indented below")
    }

    fileprivate static func stray(_ entry: PlacedValue.Entry, beside stage: PlacedValue.Entry) -> Diagnostic {
        .error(
            "'\(entry.name)' cannot stand beside the stage '\(stage.name)', where only 'as', 'on-error' and 'timeout' can",
            at: entry.key.place,
            hint: StageEntry.keys.nearest(to: entry.name).map { "did you mean '\($0)'?" }
                ?? "indent it further to make it a setting of '\(stage.name)', or put '- ' before it if it is a stage")
    }

    fileprivate static func oddAlias(_ name: PlacedValue) -> Diagnostic {
        .error(
            "'as' must be a name of small letters, digits and hyphens, not \(name.shown)", at: name.place,
            hint: "outputs of the stage go to a folder of this name")
    }
}
