/// What a stage needs to find on a document, and what it leaves there. It is checked when the pipeline is planned, and
/// again on every document.
public struct Contract: Hashable, Sendable {
    /// The layers that must stand when the stage begins.
    public let requires: Set<Layer>
    /// The layers that stand when it is done. One that provides `text` rewrites the text.
    public let provides: Set<Layer>
    /// Whether layers that stand outlive a rewriting of the text, each annotation as `Document.apply` says.
    public let keepsLayers: Bool

    /// A stage that rewrites the text takes all other layers away, unless `keepsLayers` says that its edits are such
    /// that they still make sense: a word blacked out, not a paragraph removed.
    public init(requires: Set<Layer> = [], provides: Set<Layer>, keepsLayers: Bool = false) {
        self.requires = requires
        self.provides = provides
        self.keepsLayers = keepsLayers
    }

    /// Whether the stage may change the text.
    public var rewrites: Bool { provides.contains(.text) }
    /// Whether layers that stood before are gone after the stage.
    public var dropsLayers: Bool { rewrites && !keepsLayers }
}
