public import Textmill

/// What becomes of several line ends in a row.
public enum BlankLines: String, CaseIterable, SettingChoice {
    /// As many stay as there are, each empty.
    case keep
    /// One blank line, however many there are.
    case one
    /// None: a line end is a line end.
    case none
}
