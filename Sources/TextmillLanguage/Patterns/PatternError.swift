import Textmill

/// A mistake in a regular expression.
public struct PatternError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, in the words of PCRE2.
    public let message: String
    /// Where in the expression it was noticed: how many characters stand before.
    public let offset: Int

    /// What is wrong and where.
    public var description: String { "\(message) at character \(offset + 1)" }
}

extension PatternError {
    /// The mistake as a diagnostic, with a caret at the very character where that is known: where the expression stands
    /// on one line as it is, or in quotes.
    func diagnostic(for node: SettingNode, _ source: String) -> Diagnostic {
        var place = node.placed.place
        let count = source.unicodeScalars.count
        let quotes = place.length - count
        if quotes == 0 || quotes == 2 {
            place.column += quotes / 2 + min(offset, max(0, count - 1))
            place.length = 1
        }
        let before = String(source.unicodeScalars.prefix(offset).suffix(20))
        let hint = offset == 0 ? "at its beginning" : "noticed after '\(before)'"
        return .error("'\(node.setting)' has a mistake in its pattern: \(message)", at: place, hint: hint)
    }
}
