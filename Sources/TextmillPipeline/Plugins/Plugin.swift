public import Textmill

/// A plugin in use.
public struct Plugin: Sendable {
    /// Its folder or its library, as it was named.
    public internal(set) var path: String
    /// Changes with its sources; of a library, with its bytes.
    public let digest: String
    /// The stages that it brings.
    public let stages: [StageDefinition]

    /// Loads the plugin at `path`, a folder or a built library. A folder that has changed is built first.
    public init(at path: String, with toolchain: Toolchain = .installed) throws(Diagnostic) {
        self.path = path
        if Toolchain.isLibrary(path) {
            let library = PluginLibrary(path: path)
            digest = try library.digest()
            stages = try library.stages()
        } else {
            let folder = try PluginFolder(path)
            digest = folder.digest
            stages = try folder.build(with: toolchain).stages()
        }
    }
}
