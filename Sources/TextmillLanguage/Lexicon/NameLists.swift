/// The lists of names that a word is on.
public struct NameLists: OptionSet, Sendable {
    /// A bit a list.
    public let rawValue: Int
    /// The lists of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// First names of men.
    public static let men = NameLists(rawValue: 1)
    /// First names of women.
    public static let women = NameLists(rawValue: 2)
    /// Surnames.
    public static let surnames = NameLists(rawValue: 4)
    /// Countries.
    public static let countries = NameLists(rawValue: 8)
}
