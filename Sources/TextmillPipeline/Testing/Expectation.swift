import Textmill

/// One thing that a test expects of its document.
struct Expectation: Sendable {
    /// What it is.
    enum Content: Sendable {
        /// The text at the end.
        case text(String)
        /// A layer, as marked text.
        case marks(Layer, MarkedText)
        /// A layer, annotation by annotation.
        case annotations(Layer, [ExpectedAnnotation])
        /// The document is dropped, for a reason that has this in it.
        case dropped(String)
        /// The document fails, with an error that has this in it.
        case failed(String)
    }

    let content: Content
    /// Under which key it stands.
    let key: PlacedValue
    /// What stands there.
    let value: PlacedValue

    /// The layer that it is about; nil if it is about none.
    var layer: Layer? {
        switch content {
        case .marks(let layer, _), .annotations(let layer, _): layer
        case .text, .dropped, .failed: nil
        }
    }

    /// Reads what stands under `key`.
    init(_ key: PlacedValue, reading node: SettingNode) throws {
        self.key = key
        value = node.placed
        let layer = Layer(node.setting)
        switch node.setting {
        case "text": content = .text(try String(reading: node))
        case "dropped": content = .dropped(try Self.part(of: "the reason", node))
        case "failed": content = .failed(try Self.part(of: "the error", node))
        default:
            if node.placed.items == nil {
                guard node.placed.scalar != nil else { throw node.mismatch(Self.layerKind) }
                content = .marks(layer, try PlacedMarks(reading: node).marked)
            } else {
                content = .annotations(layer, try [ExpectedAnnotation](reading: node))
            }
        }
    }

    private static let layerKind = SettingKind.other("marked text, or a list of annotations")

    /// `true`, which any text has in it, or a part of it.
    private static func part(of what: String, _ node: SettingNode) throws -> String {
        let kind = SettingKind.other("true, or a part of \(what)")
        let written = try node.scalar(for: kind)
        guard let said = try? Bool(reading: node) else { return written }
        guard said else {
            throw node.mismatch(kind, hint: "take it away: a document is expected to go through unless said otherwise")
        }
        return ""
    }
}
