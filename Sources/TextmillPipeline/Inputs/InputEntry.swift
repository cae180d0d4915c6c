public import Textmill

/// One entry of a pipeline file's `documents`: what to read, and what its fields are called.
public struct InputEntry: Sendable {
    /// A file, a folder, a glob pattern, or `-`.
    public var path: PlacedValue
    /// What the fields of a JSON record are called.
    public var fields = FieldNames()

    /// What `path` names.
    public init(path: PlacedValue) { self.path = path }

    /// What the fields of a JSON record are called.
    public struct FieldNames: Hashable, Sendable {
        /// Holds the text.
        public var text = "text"
        /// Holds the id, text or a number; where a record has none, its file and line stand for it.
        public var id = "id"
        /// Holds the title, passed on as `title`.
        public var title = "title"

        /// The names that are usual.
        public init() {}
    }
}
