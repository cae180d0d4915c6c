/// A type that a setting can have: it reads itself from a pipeline file, and says what it takes.
///
/// Whatever a stage works out of a setting once (a compiled pattern, an index over a word list) belongs in such a type:
/// it is made while the pipeline is planned, and every mistake in it is shown at its place in the file.
public protocol SettingValue: Sendable {
    /// What values it takes.
    static var kind: SettingKind { get }
    /// Reads it. Throws a `Diagnostic`, or `Diagnostics`, at the place of what is wrong.
    init(reading node: SettingNode) throws
    /// The value as a pipeline file would say it; nil for none.
    var yaml: String? { get }
}

/// A value of a pipeline file, on its way into a setting.
public struct SettingNode: Sendable {
    /// The setting it is read for, as messages call it.
    public let setting: String
    /// The value, and where it stands.
    public let placed: PlacedValue
    /// Gives the text of a file that the value names.
    public let readFile: FileReading

    /// The value `placed` for `setting`; files that it names are read by `readFile`.
    public init(_ placed: PlacedValue, for setting: String, readFile: FileReading) {
        self.placed = placed
        self.setting = setting
        self.readFile = readFile
    }

    /// Another value for the same setting: an item of the list, an entry of the map.
    public func with(_ placed: PlacedValue) -> SettingNode { SettingNode(placed, for: setting, readFile: readFile) }

    /// The single value that stands here, or a diagnostic that says what `kind` wants.
    public func scalar(for kind: SettingKind) throws -> String {
        guard let scalar = placed.scalar else { throw mismatch(kind) }
        return scalar
    }

    /// The text of the file that this value names.
    public func fileText() throws -> String {
        let path = try scalar(for: .file)
        do { return try readFile(path) } catch let problem as Diagnostic { throw problem } catch {
            throw Diagnostic.unreadable(path, error, for: setting, at: placed.place)
        }
    }

    /// A diagnostic which says that what stands here is not what `kind` wants.
    public func mismatch(_ kind: SettingKind, hint: String? = nil) -> Diagnostic {
        .error("'\(setting)' must be \(kind.description), not \(placed.shown)", at: placed.place, hint: hint)
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ path: String, _ error: any Error, for setting: String, at place: Place) -> Self
    {
        .error(
            "'\(setting)' names the file '\(path)', which \(error)", at: place,
            hint: "paths are relative to the pipeline file")
    }
}
