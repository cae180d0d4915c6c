public import Textmill

/// The library of a plugin, and how it came about.
public struct PluginBuild: Sendable {
    /// The path of the library.
    public let library: String
    /// Whether it was built now; if not, it was there already.
    public let isNew: Bool
    /// What the compiler remarked on the way, as it wrote it; empty where it had nothing to say.
    public let remarks: String
}

extension PluginBuild {
    /// The stages in the library. They are noted beside it, for who wants to know of them without loading it.
    public func stages() throws(Diagnostic) -> [StageDefinition] {
        let stages = try PluginLibrary(path: library).stages()
        StageNote.note(stages, beside: library)
        return stages
    }
}
