import Textmill

/// Texts and lists written as YAML, so that whoever reads it gets the same. `${` is written `$${`, which stands for it.
enum YAMLText {
    /// In double quotes, which can hold every text, on one line.
    static func quoted(_ text: String) -> String {
        "\"\(text.withoutVariables.unicodeScalars.map { inQuotes($0) }.joined())\""
    }

    /// In single quotes; nil if it has something that would have to be spelt out.
    static func singleQuoted(_ text: String) -> String? {
        guard text.unicodeScalars.allSatisfy({ $0 == "\"" || $0 == "\\" || inQuotes($0) == String($0) }) else {
            return nil
        }
        return "'\(text.withoutVariables.replacing("'", with: "''"))'"
    }

    /// Without quotes; nil if it is not plainly a word, or several.
    static func plain(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard scalars.first?.properties.isAlphabetic == true, scalars.last != " ", text.utf8.count <= 80,
            scalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " || $0 == "-" || ("0"..."9").contains($0) }),
            !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
        else { return nil }
        return text
    }

    /// As lines below a bar, each after `indentation` spaces, and none after the last; nil if it cannot be, or would be
    /// hard to read. `remark` is what stands behind the bar.
    static func block(_ text: String, indentation: Int, remark: String = "") -> String? {
        var lines = text.withoutVariables.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        let endsLine = lines.last == ""
        if endsLine { lines.removeLast() }
        guard let first = lines.first?.unicodeScalars.first, first != " ", lines.last != "",
            lines.allSatisfy({ $0.isEmpty || $0.contains { $0 != " " } }),
            text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\"" || $0 == "\\" || inQuotes($0) == String($0) })
        else { return nil }
        let margin = String(repeating: " ", count: indentation)
        return (endsLine ? "|" : "|-") + remark + "\n"
            + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    /// A value in brackets, on one line.
    static func flow(_ value: PlacedValue) -> String {
        switch value.value {
        case .scalar(let text): quoted(text)
        case .null: "null"
        case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
        case .map(let entries):
            "{\(entries.map { "\(key($0.name)): \(inMap($0))" }.joined(separator: ", "))}"
        }
    }

    /// The words of a span stand in quotes always; labels are mostly words.
    private static func inMap(_ entry: PlacedValue.Entry) -> String {
        if entry.name == "label", let label = entry.value.scalar { key(label) } else { flow(entry.value) }
    }

    private static func key(_ text: String) -> String { plain(text) ?? quoted(text) }

    /// The scalar between double quotes: what cannot be seen, or would be read otherwise, is spelt out.
    private static func inQuotes(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": return " "
        case "\"", "\\": return "\\\(scalar)"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let width = scalar.value <= 0xFF ? 2 : scalar.value <= 0xFFFF ? 4 : 8
            let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
            return "\\\(letter)\(String(repeating: "0", count: width - digits.count))\(digits)"
        default: return String(scalar)
        }
    }
}
