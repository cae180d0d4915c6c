public import Textmill

/// What `stage` marks on the text of `marked`, to be compared with `marked` itself. Layers that the stage requires are
/// made by `before`, in order.
public func marks(
    of stage: some Stage, on layer: Layer, in marked: String, after before: [any Stage] = []
) throws -> String {
    var document = Document(id: "test", text: MarkedText(marked).text)
    for earlier in before { try earlier.process(&document) }
    try stage.process(&document)
    return MarkedText(document, layer: layer).description
}
