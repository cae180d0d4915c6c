/// Abbreviations of one use, without their last full stop, in lower case, separated by white space.
struct AbbreviationList {
    let use: AbbreviationUse
    let words: String

    /// All lists.
    static var all: [AbbreviationList] { russian + english + european }
}
