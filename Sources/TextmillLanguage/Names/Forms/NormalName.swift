/// A name in its normal form.
public struct NormalName: Hashable, Sendable {
    /// The name in the nominative.
    public internal(set) var text: String
    /// The first name, of a person that has one here.
    public internal(set) var first: String?
    /// The patronymic or middle name.
    public internal(set) var middle: String?
    /// The surname.
    public internal(set) var last: String?
    /// The number of what is named, from 1: the same for all mentions of it in a document.
    public internal(set) var entity = 0
}
