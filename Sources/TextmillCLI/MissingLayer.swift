import Textmill
import TextmillPipeline

/// A layer that no stage marked on a document, and those that there are.
struct MissingLayer {
    /// The message, as a person reads it.
    let text: String

    init(_ layer: String, of passage: OutputReader.Passage) {
        let layers = passage.layers
        let hint =
            layers.nearest(to: layer).map { "did you mean '\($0)'?" }
            ?? (layers.isEmpty ? "nothing was marked" : "there is " + layers.map { "'\($0)'" }.joined(separator: ", "))
        text = "error: no stage marked a layer '\(layer)' on '\(passage.id)'\n    \(hint)\n"
    }
}
