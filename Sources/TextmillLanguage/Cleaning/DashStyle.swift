public import Textmill

/// How dashes are written.
public enum DashStyle: String, CaseIterable, SettingChoice {
    /// As they are.
    case keep
    /// A hyphen for every dash and minus sign; where a long dash alone parts two words, spaces around it.
    case hyphen
    /// An en dash (–) for every dash or hyphen between spaces, but not between two numbers.
    case en
    /// An em dash (—) for every dash or hyphen between spaces, but not between two numbers.
    case em
}
