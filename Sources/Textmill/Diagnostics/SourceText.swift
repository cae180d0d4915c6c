/// A file's text, which can show a diagnostic on its line.
public struct SourceText: Sendable {
    /// The file, as it was named.
    public let path: String
    private let lines: [Substring]

    /// The file at `path`, which holds `text`.
    public init(path: String, text: String) {
        self.path = path
        lines = text.lines
    }

    /// The diagnostic as a person reads it: place and sentence, the line, a caret under the words that are meant.
    public func show(_ diagnostic: Diagnostic) -> String {
        let sentence = "\(diagnostic.severity.rawValue): \(diagnostic.message)"
        guard let place = diagnostic.place else {
            return "\(path): \(sentence)" + (diagnostic.hint.map { "\n    \($0)" } ?? "")
        }
        let head = "\(path):\(place.line):\(place.column): \(sentence)"
        guard lines.indices.contains(place.line - 1) else {
            return head + (diagnostic.hint.map { "\n    \($0)" } ?? "")
        }
        let gutter = String(place.line)
        let margin = String(repeating: " ", count: gutter.count)
        let (line, carets) = Self.show(lines[place.line - 1].unicodeScalars, at: place)
        let hint = diagnostic.hint.map { $0.contains("\n") ? "\n\($0)" : " \($0)" } ?? ""
        return "\(head)\n \(gutter) | \(line)\n \(margin) | \(carets)\(hint)"
    }

    /// `line`, or what of a long one is about `place`, and the line of carets below it.
    private static func show(_ line: Substring.UnicodeScalarView, at place: Place) -> (line: String, carets: String) {
        let left = place.column > widest / 2 ? place.column - widest / 4 : 0
        let shown = line.dropFirst(left).prefix(widest)
        let under = shown.dropFirst(place.column - 1 - left).prefix(place.length)
        let marks = left > 0 ? "…" : ""
        let end = shown.endIndex < line.endIndex ? "…" : ""
        let lead = (left > 0 ? " " : "") + shown.prefix(place.column - 1 - left).map(\.blank).joined()
        let carets = String(repeating: "^", count: max(1, under.reduce(0) { $0 + $1.columnCount }))
        return ("\(marks)\(shown.map(\.visible).joined())\(end)", lead + carets)
    }

    /// How many characters of a line are shown.
    private static let widest = 240
}

extension String {
    /// Its lines, without their ends: LF, CR, or both.
    fileprivate var lines: [Substring] {
        var lines: [Substring] = []
        var (start, index) = (startIndex, startIndex)
        while index < endIndex {
            let byte = utf8[index]
            var next = utf8.index(after: index)
            if byte == 0x0A || byte == 0x0D {
                lines.append(self[start..<index])
                if byte == 0x0D, next < endIndex, utf8[next] == 0x0A { next = utf8.index(after: next) }
                start = next
            }
            index = next
        }
        lines.append(self[start...])
        return lines
    }
}

extension Unicode.Scalar {
    /// How many columns of a terminal it takes. East Asian wide letters and emoji take two (Unicode annex 11).
    package var columnCount: Int {
        // Latin, Greek and Cyrillic letters are told without asking the library, which takes longer than all else.
        if value < 0x300 || (0x370...0x482).contains(value) || (0x48A...0x52F).contains(value) { return 1 }
        if properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark { return 0 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The scalar, or a sign in its place if it is a control character, which a terminal might obey.
    fileprivate var visible: String {
        properties.generalCategory == .control && self != "\t" ? "\u{FFFD}" : String(self)
    }

    /// What keeps its place on the caret's line: a tab stays a tab, whatever its width.
    fileprivate var blank: String { self == "\t" ? "\t" : String(repeating: " ", count: columnCount) }
}
