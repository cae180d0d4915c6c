public import Textmill

/// What becomes of a document that a stage fails on.
public enum OnError: String, SettingChoice {
    /// The document fails, and goes no further.
    case fail
    /// The stage is skipped for this document, as are later ones that need what it would have provided.
    case skip
}
