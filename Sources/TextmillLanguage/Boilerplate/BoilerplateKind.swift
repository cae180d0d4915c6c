public import Textmill

/// A kind of words that stand in a news text and are not its body; its raw value is the reason of the edits that take
/// them out.
public enum BoilerplateKind: String, CaseIterable, SettingChoice {
    /// Place, date and agency before the first sentence: `LONDON, May 5 (Reuters) -`.
    case dateline
    /// A call to read other texts, with its list of headlines or links: `Read more:`.
    case relatedLinks = "related-links"
    /// A line that says whose a picture is: `Photo: Getty Images`.
    case photoCredit = "photo-credit"
    /// A line that asks to share the text, to print it, or to report a mistake in it.
    case shareLine = "share-line"
    /// A line that asks to subscribe, to follow or to join.
    case subscribeLine = "subscribe-line"
}
