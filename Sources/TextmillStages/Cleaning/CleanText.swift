public import Textmill
public import TextmillLanguage

/// Makes the text plain. `CharacterCleaning` has the rules and the reasons of the edits that are always made;
/// `Typography` and `LinkCleaning` those of the settings.
public struct CleanText: Stage {
    /// What it does.
    public static let purpose = "Makes characters, spaces and line ends plain, without joining or losing a word."
    /// It rewrites the text.
    public static let contract = Contract(provides: [.text])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// What becomes of several line ends in a row.
    @Setting("Blank lines: keep as many as there are, leave one between paragraphs, or none.")
    public var blankLines = BlankLines.one
    /// How quotation marks are written.
    @Setting("Quotation marks: keep, straight (\"), russian («…» and „…“ inside) or english (“…” and ‘…’ inside).")
    public var quotes = QuoteStyle.keep
    /// How dashes are written.
    @Setting("Dashes: keep, hyphen (for every dash), or en (–) or em (—) for those between spaces.")
    public var dashes = DashStyle.keep
    /// How an ellipsis is written.
    @Setting("Ellipses: keep, dots (...) or sign (…).")
    public var ellipses = EllipsisStyle.keep
    /// What becomes of the letter ё.
    @Setting("The letter ё: keep, or fold into е.")
    public var yo = YoStyle.keep
    /// What becomes of web addresses.
    @Setting("Web addresses: keep, remove, or put the placeholder [url] there.")
    public var urls = LinkStyle.keep

    /// The stage with its settings as declared.
    public init() {}

    /// Cleans the text of `document`.
    public func process(_ document: inout Document) throws {
        let characters = CharacterCleaning(blankLines: blankLines)
        var links: [Edit]
        repeat {
            try document.checkCancellation()
            try document.apply(document.text.withBytes(characters.edits))
            links = document.text.withBytes(LinkCleaning(urls).edits)
            try document.apply(links)
            // Where an address was, spaces and lines are left over.
        } while !links.isEmpty
        try document.apply(document.text.withBytes(typography.edits))
    }

    private var typography: Typography {
        var typography = Typography()
        typography.quotes = quotes
        typography.dashes = dashes
        typography.ellipses = ellipses
        typography.yo = yo
        return typography
    }
}
