/// What a name names; names of each kind have ways of their own to be put in the nominative.
public enum NameKind: UInt64, Sendable {
    /// A human being.
    case person
    /// A country, city, river, street.
    case location
    /// A company, party, ministry.
    case organization
}
