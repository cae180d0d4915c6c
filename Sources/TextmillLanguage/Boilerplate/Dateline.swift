import Textmill

/// What stands before the first sentence of a news text: place, date, agency, author.
struct Dateline {
    /// How it ends: the byte from which the sentence begins.
    var end = 0
    /// The place as it is written.
    var place: String?
    /// The date in ISO 8601: `2021-05-22`, or `--05-22` where no year is given.
    var date: String?
    /// The agency as it is written.
    var agency: String?
    /// The author, or authors, as written.
    var author: String?

    /// What an edit tells of it.
    var attributes: Attributes {
        var attributes: Attributes = [:]
        attributes["place"] = place
        attributes["date"] = date
        attributes["agency"] = agency
        attributes["author"] = author
        return attributes
    }
}
