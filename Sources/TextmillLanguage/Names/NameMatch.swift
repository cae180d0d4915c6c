/// A place where a name of a word list stands.
public struct NameMatch: Hashable, Sendable {
    /// Where, in UTF-8 bytes.
    public let span: Range<Int>
    /// The name's normal form.
    public let normalForm: String
}
