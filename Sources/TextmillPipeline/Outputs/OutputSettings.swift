public import Textmill

/// What a pipeline file's `outputs` says.
public struct OutputSettings: Sendable {
    /// How whole documents are written.
    public enum Format: String, CaseIterable, Sendable {
        /// One JSON object a line.
        case jsonl
        /// A form to read.
        case text
        /// CoNLL-U, the format of Universal Dependencies.
        case conllu
    }

    /// How outputs are divided into files.
    public enum Layout: String, CaseIterable, Sendable {
        /// Many documents a file, in parts of bounded size.
        case parts
        /// One file a document and stage.
        case documents
    }

    /// What offsets in the outputs count.
    public enum Offsets: String, CaseIterable, Sendable {
        /// Unicode scalars, as Python counts.
        case codePoints = "code-points"
        /// UTF-8 bytes, as Textmill counts inside.
        case bytes
        /// UTF-16 units, as JavaScript and Java count.
        case utf16
    }

    /// The folder that outputs go to; nil for standard output.
    public var folder: PlacedValue?
    /// How whole documents are written, each form once.
    public var formats: [Format] = [.jsonl]
    /// How outputs are divided into files.
    public var layout = Layout.parts
    /// What offsets count.
    public var offsets = Offsets.codePoints

    /// What holds where a pipeline file is silent.
    public init() {}
}
