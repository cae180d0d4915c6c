public import Textmill

/// What becomes of the letter ё.
public enum YoStyle: String, CaseIterable, SettingChoice {
    /// It stays.
    case keep
    /// It becomes е, unless other marks than a stress stand on it.
    case fold
}
