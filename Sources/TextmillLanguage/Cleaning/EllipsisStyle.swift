public import Textmill

/// How an ellipsis is written.
public enum EllipsisStyle: String, CaseIterable, SettingChoice {
    /// As it is.
    case keep
    /// As three full stops.
    case dots
    /// As one character, …, for just three full stops.
    case sign
}
