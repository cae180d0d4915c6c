import Textmill

/// Two texts that are not the same, at their first difference.
struct Difference {
    /// How many columns of a line are shown, and how many of them before the difference.
    private static let width = (all: 100, before: 60)

    /// The line with the first difference, counted from 1.
    let line: Int
    private let expected: Passage
    private let actual: Passage

    init(expected: String, actual: String) {
        let (left, right) = (Array(expected.unicodeScalars), Array(actual.unicodeScalars))
        var place = 0
        while place < left.count, place < right.count, left[place] == right[place] { place += 1 }
        let start = (left[..<place].lastIndex(of: "\n") ?? -1) + 1
        line = left[..<place].count { $0 == "\n" } + 1
        self.expected = Passage(left, from: start, around: place)
        self.actual = Passage(right, from: start, around: place)
    }

    /// Both lines, and a caret under the first place where they differ.
    var shown: [String] {
        let lines = [
            "  expected  \(expected.text)", "  is        \(actual.text)",
            "            \(String(repeating: " ", count: actual.column))^",
        ]
        guard expected.text == actual.text else { return lines }
        return lines + ["  they look the same: \(expected.signs) was expected, \(actual.signs) is there"]
    }

    /// A line of a text, or what of it stands around a place.
    private struct Passage {
        let text: String
        /// The column of the place, from 0.
        let column: Int
        /// The signs at the place, by their numbers.
        let signs: String

        init(_ scalars: [Unicode.Scalar], from start: Int, around place: Int) {
            let lineEnd = scalars[start...].firstIndex(of: "\n") ?? scalars.count
            // The end of the line is shown where it is the difference.
            let end = lineEnd == place && lineEnd < scalars.count ? lineEnd + 1 : lineEnd
            var first = place
            var before = 0
            while first > start, before < Difference.width.before {
                first -= 1
                before += scalars[first].sign.unicodeScalars.reduce(0) { $0 + $1.columnCount }
            }
            let rest = scalars[place..<min(end, place + Difference.width.all - min(before, Difference.width.before))]
            let lead = first > start ? "…" : ""
            text =
                start == scalars.count
                ? "(nothing)"
                : lead + (scalars[first..<place] + rest).map(\.sign).joined() + (rest.endIndex < end ? "…" : "")
            column = before + (lead.isEmpty ? 0 : 1)
            let numbers = scalars[place..<min(end, place + 3)].map { "U+" + $0.hexadecimal }
            signs = numbers.isEmpty ? "nothing" : numbers.joined(separator: " ")
        }
    }
}

extension Unicode.Scalar {
    /// The scalar, or what stands for it if it cannot be seen, or if a terminal might obey it.
    fileprivate var sign: String {
        switch self {
        case " ": return " "
        case "\n": return "⏎"
        case "\r": return "␍"
        case "\t": return "⇥"
        case "\u{A0}": return "⍽"
        default: break
        }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
            return "⟨U+\(hexadecimal)⟩"
        default: return String(self)
        }
    }

    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
