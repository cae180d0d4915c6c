public import Textmill

/// A text of a pipeline file that remembers where it stands: a path, which is looked up later.
public struct PlacedText: SettingValue {
    /// The text, a scalar with its place.
    public let placed: PlacedValue

    /// Text.
    public static var kind: SettingKind { .text }
    /// The text.
    public var yaml: String? { text.yaml }
    /// The text.
    public var text: String { placed.scalar ?? "" }

    /// Reads a single value, which is not empty.
    public init(reading node: SettingNode) throws {
        guard try !node.scalar(for: .text).isEmpty else { throw node.mismatch(.text) }
        placed = node.placed
    }

    /// `text`, which stands at `place`.
    public init(_ text: String, at place: Place) { placed = PlacedValue(.scalar(text), at: place) }
}
