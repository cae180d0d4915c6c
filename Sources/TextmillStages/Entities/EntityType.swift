public import Textmill

/// A kind of entity that comes with `tag-entities`; the label that its annotations have.
public enum EntityType: String, CaseIterable, SettingChoice {
    /// A human being, by name.
    case person
    /// A country, city, river, street, by name.
    case location
    /// A company, party, ministry, by name.
    case organization
    /// A country, by its name or the adjective made of it. Russian only, like the four below.
    case country
    /// A city, town or village, by its name or the adjective made of it.
    case city
    /// A part of a country (a region of Russia, a state, a province), by its name or the adjective made of it.
    case region
    /// Whence somebody is, or of what people: «россиянин», «французский» of a painter.
    case nationality
    /// An office, trade or rank: «президент», «пианистка».
    case profession
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

    /// The kinds that the models of names find which come with Textmill.
    static let names: [EntityType] = [.person, .location, .organization]
    /// The kinds that the second Russian model finds, marked only where they are asked for.
    static let finer: [EntityType] = [.country, .city, .region, .nationality, .profession]
    /// The kinds that are marked where nothing else is said.
    static let usual = allCases.filter { !finer.contains($0) }
}
