extension SettingNode {
    /// How files that settings name are reached: their paths are relative to a folder that only the reader knows.
    public struct FileReading: Sendable {
        private let text: @Sendable (String) throws -> String
        private let place: @Sendable (String) -> String

        /// Files whose text is given by `text`, which throws why it cannot; `place` gives a path as the system takes it,
        /// for files that are more than text.
        public init(
            text: @escaping @Sendable (_ path: String) throws -> String,
            place: @escaping @Sendable (_ path: String) -> String = { $0 }
        ) {
            (self.text, self.place) = (text, place)
        }

        /// The text of the file at `path`.
        public func callAsFunction(_ path: String) throws -> String { try text(path) }

        /// The file at `path`, as the system takes it.
        public func systemPath(of path: String) -> String { place(path) }

        /// Files that are all empty.
        public static let nothing = FileReading(text: { _ in "" })
    }

    /// The path that this value gives for a setting of `kind`, as the system takes it.
    public func systemPath(for kind: SettingKind) throws -> String { readFile.systemPath(of: try scalar(for: kind)) }
}
