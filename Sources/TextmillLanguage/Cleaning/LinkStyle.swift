public import Textmill

/// What becomes of web addresses.
public enum LinkStyle: String, CaseIterable, SettingChoice {
    /// They stay.
    case keep
    /// They are removed, with the brackets around them.
    case remove
    /// `[url]` takes their place.
    case placeholder
}
