public import Textmill

/// What a pipeline file's `outputs` says.
public struct OutputSettings: SettingGroup {
    /// How whole documents are written.
    public enum Format: String, SettingChoice {
        /// One JSON object a line.
        case jsonl
        /// A form to read.
        case text
        /// CoNLL-U, the format of Universal Dependencies.
        case conllu
    }

    /// How outputs are divided into files.
    public enum Layout: String, SettingChoice {
        /// Many documents a file, in parts of bounded size.
        case parts
        /// One file a document and stage.
        case documents
    }

    /// What offsets in the outputs count.
    public enum Offsets: String, SettingChoice {
        /// Unicode scalars, as Python counts.
        case codePoints = "code-points"
        /// UTF-8 bytes, as Textmill counts inside.
        case bytes
        /// UTF-16 units, as JavaScript and Java count.
        case utf16
    }

    /// The folder that outputs go to; `-` for whole documents on standard output.
    @Setting("The folder that outputs go to; '-' for whole documents on standard output.")
    public var folder = PlacedText("out", at: Place(line: 1, column: 1))
    /// How whole documents are written.
    @Setting("How whole documents are written.")
    public var formats = [Format.jsonl]
    /// How outputs are divided into files.
    @Setting("Many documents a file, or one file a document and stage.")
    public var layout = Layout.parts
    /// What offsets count.
    @Setting("What offsets count: Unicode code points, UTF-8 bytes, or UTF-16 units.")
    public var offsets = Offsets.codePoints

    /// What holds where a pipeline file is silent.
    public init() {}
}

extension OutputSettings: SettingValue {
    /// A map.
    public static var kind: SettingKind { .other("a map with 'folder', 'formats', 'layout' and 'offsets'") }
    /// Not shown.
    public var yaml: String? { nil }

    /// Reads the map.
    public init(reading node: SettingNode) throws {
        self = try Self.make(from: node.placed, as: "'outputs'", readFile: node.readFile)
    }
}
