public import Textmill

/// Where treebanks of Russian differ in what a token is.
public enum TokenConvention: String, SettingChoice, Sendable {
    /// The full stop of an abbreviation, and the colon of a score or a time, are tokens of their own, as in OpenCorpora.
    case openCorpora = "open-corpora"
    /// They belong to the word or the number, as in Universal Dependencies.
    case universal
}
