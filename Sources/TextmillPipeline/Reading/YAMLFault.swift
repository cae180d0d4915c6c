import Textmill

/// What makes a file no YAML, as a person looks for it.
///
/// libyaml tells where it could not go on. The mistake is mostly before that: where a bracket or a quote opens that
/// nothing closes, or on the line above, which has lost its `:`, its `- ` or its indentation.
struct YAMLFault {
    /// What libyaml says.
    let problem: String
    /// What it was about to read, if it says so.
    let context: String?
    /// Where what it was reading begins.
    let start: Place
    /// Where it could not go on.
    let stop: Place
    /// Whether a tab stands there.
    let isTab: Bool
    let lines: LineTable

    /// The mistake, with its place and what to do about it.
    var diagnostic: Diagnostic {
        if isTab {
            return .error("a tab cannot indent or separate YAML", at: stop, hint: "use spaces")
        }
        if let open = openDiagnostic { return open }
        let isKey = problem == "could not find expected ':'"
        if isKey || Self.belowMistakes.contains(problem), let line = suspect(isKey: isKey) {
            return diagnostic(of: line)
        }
        let sentence = [context, problem].compactMap { $0 }.joined(separator: ", ")
        return .error("this is not YAML: \(sentence)", at: stop, hint: hint)
    }

    /// What libyaml says one line or more below the mistake.
    private static let belowMistakes: Set<String> = [
        "mapping values are not allowed in this context", "did not find expected key",
        "did not find expected '-' indicator", "did not find expected <document start>",
    ]

    private var hint: String? {
        switch problem {
        case "mapping values are not allowed in this context":
            "put quotes around a value that holds ': ', or check the indentation"
        case "did not find expected key", "did not find expected '-' indicator", "could not find expected ':'":
            "check the indentation of this line and the one above, and that quotes and brackets are closed"
        case "found character that cannot start any token": "put quotes around the value"
        case "did not find expected <document start>": "a bracket or a quote too many closes before this; take it away"
        default: nil
        }
    }

    /// The mistake, if it is a quote or a bracket that is not closed.
    private var openDiagnostic: Diagnostic? {
        switch context {
        case "while scanning a quoted scalar":
            return .error("the quote that opens here is not closed", at: start, hint: "close the quote")
        case "while parsing a flow sequence", "while parsing a flow mapping":
            return .error(
                "the bracket that opens here is not closed, or a comma is missing before line \(stop.line)", at: start,
                hint: "close the bracket, and put commas between its items")
        default: return nil
        }
    }

    /// The line to look at, counted from 1: where the key without `:` begins, or one above `stop` that is no key and no
    /// item, or the last if it stands apart. Nil if nothing is odd about them.
    private func suspect(isKey: Bool) -> Int? {
        if isKey { return start.line }
        let above = (1..<max(1, stop.line)).reversed().lazy.filter { !lines.isBlank($0) }
        guard let last = above.first else { return nil }
        let column = lines.indentation(of: stop.line)
        for line in above.prefix(100) {
            if YAMLLine(lines.text(of: line)).form != .sound { return line }
            if lines.indentation(of: line) <= column { break }
        }
        let own = lines.indentation(of: last)
        guard own != column else { return nil }
        return lines.count(ofIndentation: own) < lines.count(ofIndentation: column) ? last : nil
    }

    private func diagnostic(of number: Int) -> Diagnostic {
        let line = YAMLLine(lines.text(of: number))
        let place = Place(
            line: number, column: lines.indentation(of: number) + 1, length: max(1, line.content.unicodeScalars.count))
        return switch line.form {
        case .sound:
            .error(
                "this line stands apart from those around it", at: place,
                hint: "indent it as far as its neighbours, with spaces")
        case .dashWithoutSpace: .error("an item wants a space after '-'", at: place, hint: "begin it with '- '")
        case .colonWithoutSpace: .error("a key wants a space after ':'", at: place, hint: "put a space after ':'")
        case .bare:
            .error(
                "this line is neither 'key: value' nor an item", at: place,
                hint: "put ':' and a space after a key, or begin an item with '- '")
        }
    }
}
