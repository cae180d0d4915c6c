/// A value that an input gave beside a document's text: a title, a date, a nested record. The shapes are JSON's.
public enum FieldValue: Hashable, Sendable {
    /// Nothing, said so.
    case null
    /// True or false.
    case boolean(Bool)
    /// A number as the input wrote it, so that no digit is lost.
    case number(String)
    /// Text.
    case string(String)
    /// Values in a row.
    case list([FieldValue])
    /// Values by name, in the input's order.
    case record([Field])

    /// A value under its name.
    public struct Field: Hashable, Sendable {
        /// Its name, unique in its record.
        public let name: String
        /// What stands under it.
        public let value: FieldValue

        /// `value` under `name`.
        public init(name: String, value: FieldValue) {
            self.name = name
            self.value = value
        }
    }

    /// The text, if it is text.
    public var text: String? { if case .string(let text) = self { text } else { nil } }
}
