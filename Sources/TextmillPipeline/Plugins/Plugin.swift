public import Textmill

/// A plugin in use.
public struct Plugin: Sendable {
    /// Its folder or its library, as it was named.
    public internal(set) var path: String
    /// Changes with its sources, or with the bytes of a library, and with the files that defaults of settings are in.
    public let digest: String
    /// The stages that it brings.
    public let stages: [StageDefinition]

    /// Loads the plugin at `path`, a folder or a built library. A folder of Swift files that have changed is built first;
    /// of one with a `plugin.yaml` no program is started before there is a document for it.
    public init(at path: String, with toolchain: Toolchain = .installed) throws(Diagnostic) {
        self.path = path
        switch PluginKind(at: path) {
        case .library:
            let library = PluginLibrary(path: path)
            stages = try library.stages()
            digest = library.resources.digest(try library.digest(), for: stages)
        case .process:
            let manifest: PluginManifest
            do { manifest = try PluginManifest(at: path) } catch { throw .unsound(path, error) }
            digest = PluginResources(in: path).digest(of: manifest.files)
            stages = manifest.stages.map { StageDefinition($0, of: manifest) }
        case .folder, nil:
            // Where there is no plugin at all, this says why.
            let folder = try PluginFolder(path)
            stages = try folder.build(with: toolchain).stages()
            digest = PluginResources(in: path).digest(folder.digest, for: stages)
        }
    }
}

extension StageDefinition {
    /// A stage that the program of a plugin does.
    fileprivate init(_ stage: PluginStage, of manifest: PluginManifest) {
        self.init(
            name: stage.name, purpose: stage.purpose, version: stage.version, contract: stage.contract,
            settings: stage.settings
        ) { settings, readFile throws(Diagnostics) in
            let pool = try manifest.pool(for: stage, from: settings, readFile: readFile, say: StandardError.say)
            return StageWork(pool, settings: pool.settings)
        }
    }
}

extension Diagnostic {
    fileprivate static func unsound(_ path: String, _ problems: Diagnostics) -> Diagnostic {
        .error("the plugin '\(path)' cannot be used", hint: PluginManifest.show(problems, at: path))
    }
}
