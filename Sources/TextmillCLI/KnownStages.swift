import Textmill
import TextmillPipeline
import TextmillStages

/// The stages that are built into this program.
enum KnownStages {
    private static let registry = Locked(StageRegistry.stock)

    /// The stock stages, and those of the host.
    static var all: StageRegistry { registry.withLock { $0 } }

    /// Adds stages of the host, and where the files are that their settings name by default.
    static func add(_ stages: [any Stage.Type], resources folder: String? = nil) throws(Diagnostic) {
        var known = all
        let resources = folder.map { PluginResources(in: $0) }
        for stage in stages { try known.add(StageDefinition(stage, readResource: resources?.read)) }
        registry.withLock { $0 = known }
    }
}
