import Textmill

/// Texts as a report can show them: in one line, short, with every odd scalar spelt out.
enum EscapedText {
    /// About how many columns are shown.
    private static let limit = 60

    /// What stands around `span` of `text`, or at its beginning where there is no span.
    static func around(_ span: Range<Int>?, in text: String) -> String {
        let start = max(0, min(span?.lowerBound ?? 0, text.utf8.count) - 20)
        let bytes = text.utf8
        var rest = text.unicodeScalars[bytes.index(bytes.startIndex, offsetBy: start)...]
        var shown = ""
        while shown.unicodeScalars.count < limit, let scalar = rest.popFirst() { shown += escape(scalar) }
        return (start > 0 ? "…" : "") + "\"\(shown)\"" + (rest.isEmpty ? "" : "…")
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case "\"", "\\": return "\\\(scalar)"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .enclosingMark, .spacingMark:
            return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        case .spaceSeparator where scalar != " ": return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: return String(scalar)
        }
    }
}
