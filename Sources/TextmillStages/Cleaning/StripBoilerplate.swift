public import Textmill
public import TextmillLanguage

/// Takes out of a news text what is not its body; the edits say what it was, and what a dateline tells.
public struct StripBoilerplate: Stage {
    /// What it does.
    public static let purpose = "Takes out datelines, related links, photo credits, share and subscribe lines."
    /// It rewrites the text.
    public static let contract = Contract(provides: [.text])
    /// It finds nothing more to do on what it left.
    public static let isIdempotent = true

    /// What is taken out; the words are the reasons of the edits.
    @Setting(
        "What to take out: place, date and agency at the start ('dateline'), lists of other texts ('related-links'), who "
            + "made a picture ('photo-credit'), calls to share or to report a mistake ('share-line'), calls to subscribe "
            + "or follow ('subscribe-line').")
    public var remove = BoilerplateKind.allCases

    /// The stage with its settings as declared.
    public init() {}

    /// Takes it out of `document`'s text.
    public func process(_ document: inout Document) throws {
        try document.apply(Boilerplate(kinds: Set(remove)).edits(in: document.text))
    }
}
