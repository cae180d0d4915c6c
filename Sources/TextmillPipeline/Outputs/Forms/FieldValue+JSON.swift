public import Textmill

extension FieldValue {
    /// The value as JSON (RFC 8259), indented for people.
    public var json: String {
        var writer = JSONWriter(indentation: 2)
        writer.value(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
