public import Textmill

/// How quotation marks are written.
public enum QuoteStyle: String, CaseIterable, SettingChoice {
    /// As they are.
    case keep
    /// `"` for every double mark, `'` for every single mark and apostrophe.
    case straight
    /// «…», and „…“ inside.
    case russian
    /// “…”, and ‘…’ inside; an apostrophe between letters is ’.
    case english
}
