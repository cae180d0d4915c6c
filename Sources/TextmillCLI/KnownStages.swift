import Textmill
import TextmillPipeline
import TextmillStages

/// The stages that are built into this program.
enum KnownStages {
    private static let registry = Locked(StageRegistry.stock)

    /// The stock stages, and those of the host.
    static var all: StageRegistry { registry.withLock { $0 } }

    /// Adds stages of the host.
    static func add(_ stages: [any Stage.Type]) throws(Diagnostic) {
        var known = all
        for stage in stages { try known.add(StageDefinition(stage)) }
        registry.withLock { $0 = known }
    }
}
