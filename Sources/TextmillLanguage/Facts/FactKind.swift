/// A kind of fact that is written by rule, so that it can be found and read without a model.
public enum FactKind: String, CaseIterable, Hashable, Sendable {
    /// A day, month, year, decade or century, a range of them, or a period in days or longer.
    case date
    /// A time of day, or a period in hours or shorter.
    case time
    /// A sum of money.
    case money
    /// A share in percent, or a difference in percentage or basis points.
    case percent
    /// A number of units of measure.
    case quantity
    /// How old somebody or something is, in years.
    case age
    /// An e-mail address.
    case email
    /// A web address.
    case url
    /// A telephone number.
    case phone
}
