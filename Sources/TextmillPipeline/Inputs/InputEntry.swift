public import Textmill

/// One entry of a pipeline file's `documents`: what to read, and what its fields are called.
public struct InputEntry: SettingValue {
    /// How a file holds documents.
    public enum Format: String, SettingChoice {
        /// JSON Lines where the name ends in `.jsonl` or `.ndjson` (`.gz` aside), text elsewhere.
        case auto
        /// One document, all of the file.
        case text
        /// One document a line, each a JSON object.
        case jsonl
    }

    /// What the keys of an entry that is a map are, each said once.
    private struct Keys: SettingGroup {
        @Setting("A file, a folder, a glob pattern, or '-' for standard input.") var path: PlacedText?
        @Setting("How a file holds documents.") var format = Format.auto
        @Setting("The field of a JSON record that holds the text.") var text = "text"
        @Setting("The field that holds the id.") var id = "id"
        @Setting("The field that holds the title.") var title = "title"
    }

    /// A file, a folder, a glob pattern, or `-` for standard input.
    ///
    /// A folder stands for all files in it, at any depth, but hidden ones. A pattern stands for the files that match it:
    /// `*` and `?` within a name, `[a-z]`, `[!a]`, `{a,b}`, `**` for folders at any depth, `\` before a sign that is
    /// meant as such. A path that exists is taken as it is, whatever signs are in it. `.gz` files are read unpacked.
    public var path: PlacedValue
    /// The folder that a relative path starts from; the working folder if empty.
    public var folder = ""
    /// How a file holds documents.
    public var format = Format.auto
    /// What the fields of a JSON record are called.
    public var fields = FieldNames()

    /// What `path` names, which starts from `folder` if it is relative.
    public init(path: PlacedValue, in folder: String = "") {
        self.path = path
        self.folder = folder
    }

    /// Reads a path, or a map of `path`, `format`, `text`, `id` and `title`.
    public init(reading node: SettingNode) throws {
        guard node.placed.entries != nil else {
            guard try !node.scalar(for: Self.kind).isEmpty else { throw node.mismatch(Self.kind) }
            self.init(path: node.placed)
            return
        }
        let keys = try Keys.make(from: node.placed, as: "an entry of 'documents'", readFile: node.readFile)
        guard let path = keys.path else { throw Diagnostic.noPath(node.placed) }
        self.init(path: path.placed)
        format = keys.format
        fields = FieldNames(text: keys.text, id: keys.id, title: keys.title)
    }

    /// A path, or a map.
    public static var kind: SettingKind { .other("a path, or a map with 'path'") }
    /// The path.
    public var yaml: String? { path.scalar }

    /// What the fields of a JSON record are called.
    public struct FieldNames: Hashable, Sendable {
        /// Holds the text.
        public var text = "text"
        /// Holds the id, text or a number; where a record has none, its file and line stand for it.
        public var id = "id"
        /// Holds the title, passed on as `title`.
        public var title = "title"

        /// The names that are usual, or others.
        public init(text: String = "text", id: String = "id", title: String = "title") {
            self.text = text
            self.id = id
            self.title = title
        }
    }

    /// The settings of an entry that is a map, for the schema.
    static var keys: [SettingDeclaration] { Keys.settings }
}

extension Diagnostic {
    fileprivate static func noPath(_ entry: PlacedValue) -> Diagnostic {
        .error(
            "this entry of 'documents' has no 'path'", at: entry.place, hint: "say what to read: 'path: articles/*.txt'"
        )
    }
}
