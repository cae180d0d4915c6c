/// A value of a pipeline file that knows where it stands.
public struct PlacedValue: Sendable {
    /// What it is.
    public enum Value: Sendable {
        /// A single value, as written; its type is for the setting to say.
        case scalar(String)
        /// Nothing, said so: an empty value, `~` or `null`.
        case null
        /// Values in a row.
        case list([PlacedValue])
        /// Values by key, in the file's order.
        case map([Entry])
    }

    /// A key with its value.
    public struct Entry: Sendable {
        /// The key, a scalar.
        public let key: PlacedValue
        /// What stands under it.
        public let value: PlacedValue

        /// `value` under `key`.
        public init(key: PlacedValue, value: PlacedValue) {
            self.key = key
            self.value = value
        }

        /// The key's text.
        public var name: String { key.scalar ?? "" }
    }

    /// What it is.
    public var value: Value
    /// Where it stands in its file.
    public var place: Place

    /// `value`, which stands at `place`.
    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }

    /// The text of a single value.
    public var scalar: String? { if case .scalar(let text) = value { text } else { nil } }
    /// The items of a list.
    public var items: [PlacedValue]? { if case .list(let items) = value { items } else { nil } }
    /// The entries of a map.
    public var entries: [Entry]? { if case .map(let entries) = value { entries } else { nil } }

    /// What it is, in words for a message: `'three'`, `a list`, `a map`, `nothing`.
    public var shown: String {
        switch value {
        case .scalar(let text): "'\(text)'"
        case .null: "nothing"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
