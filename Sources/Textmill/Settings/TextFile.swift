/// A setting that names a text file, which is read while the pipeline is planned.
public struct TextFile: SettingValue {
    /// The path, as the pipeline file has it.
    public let path: String
    /// What the file holds.
    public let text: String

    /// The path of a text file.
    public static var kind: SettingKind { .file }

    /// The file at `path`, which holds `text`.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// Reads the file that the value names.
    public init(reading node: SettingNode) throws {
        self.init(path: try node.scalar(for: .file), text: try node.fileText())
    }

    /// The path.
    public var yaml: String? { path }
}
