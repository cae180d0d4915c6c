public import Textmill

/// A kind of entity that comes with `tag-entities`; the label that its annotations have.
public enum EntityType: String, CaseIterable, SettingChoice {
    /// A human being, by name.
    case person
    /// A country, city, river, street, by name.
    case location
    /// A company, party, ministry, by name.
    case organization
    /// A calendar date, or a period in days or longer.
    case date
    /// A time of day, or a period in hours or shorter.
    case time
    /// A sum of money.
    case money
    /// A share in percent.
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

    /// The kinds that the models find which come with Textmill.
    static let names: [EntityType] = [.person, .location, .organization]
}
