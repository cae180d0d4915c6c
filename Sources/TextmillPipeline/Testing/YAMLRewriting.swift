import Textmill

/// A YAML file in which some values are to be others, and all else is to stay as it is, byte for byte.
struct YAMLRewriting {
    private let mark: ArraySlice<UInt8>
    private let text: [Unicode.Scalar]
    private let root: PlacedValue
    private let extents: [Place: Range<Int>]

    /// A rewriting of the file that holds `bytes`. Throws `Diagnostics` if it is no YAML.
    init(of bytes: [UInt8]) throws {
        (root, extents) = try YAML.readWithExtents(bytes)
        mark = bytes.prefix(YAML.byteOrderMark(of: bytes))
        text = Array(String(decoding: bytes.dropFirst(mark.count), as: UTF8.self).unicodeScalars)
    }

    /// The file with the values that `corrections` name replaced; nil where that would change another value too, such as
    /// one behind an alias. Each value keeps its style, quotes or lines or brackets, where it can.
    func bytes(with corrections: [Mismatch.Correction]) -> [UInt8]? {
        var counts: [Place: Int] = [:]
        root.count(into: &counts)
        guard corrections.allSatisfy({ counts[$0.place] == 1 }) else { return nil }
        let values = Dictionary(corrections.map { ($0.place, $0.value) }) { first, _ in first }
        let wanted = root.replacing(values)
        for keepsStyle in [true, false] {
            let bytes = rewritten(values, keepsStyle: keepsStyle)
            if let bytes, let found = try? YAML.read(bytes), found.says(wanted) { return bytes }
        }
        return nil
    }

    private func rewritten(_ values: [Place: PlacedValue], keepsStyle: Bool) -> [UInt8]? {
        var pieces: [(range: Range<Int>, text: String)] = []
        for (place, value) in values {
            guard let extent = extents[place], !extent.isEmpty else { return nil }
            let old = OldValue(text[extent], column: place.column)
            pieces.append(
                (extent.lowerBound..<extent.lowerBound + old.count, old.text(for: value, keepsStyle: keepsStyle)))
        }
        pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
        var new = String.UnicodeScalarView()
        var end = 0
        for (range, piece) in pieces {
            guard range.lowerBound >= end else { return nil }
            new.append(contentsOf: text[end..<range.lowerBound])
            new.append(contentsOf: piece.unicodeScalars)
            end = range.upperBound
        }
        new.append(contentsOf: text[end...])
        return Array(mark) + Array(String(new).utf8)
    }
}

/// How a value is written that is to be replaced.
private struct OldValue {
    /// How many scalars it takes up, without the line ends after it.
    let count: Int
    private let scalars: ArraySlice<Unicode.Scalar>
    private let column: Int

    init(_ extent: ArraySlice<Unicode.Scalar>, column: Int) {
        let last = extent.lastIndex { !["\n", "\r", " "].contains($0) } ?? extent.startIndex
        let end = extent[last...].firstIndex { $0 == "\n" || $0 == "\r" } ?? extent.endIndex
        scalars = extent[..<end]
        count = scalars.count
        self.column = column
    }

    /// `value`, written in its place.
    func text(for value: PlacedValue, keepsStyle: Bool) -> String {
        if let items = value.items, scalars.first == "-" {
            // One after another below each other, as they were.
            let margin = String(repeating: " ", count: column - 1)
            return items.isEmpty ? "  []" : items.map { "- " + YAMLText.flow($0) }.joined(separator: lineEnd + margin)
        }
        guard let text = value.scalar else { return YAMLText.flow(value) }
        let styled = keepsStyle ? styled(text) : nil
        return styled ?? YAMLText.quoted(text) + (isBlock ? remark : "")
    }

    private func styled(_ text: String) -> String? {
        switch scalars.first {
        case "\"": nil
        case "'": YAMLText.singleQuoted(text)
        case "|", ">": YAMLText.block(text, indentation: indentation, remark: remark)?.replacing("\n", with: lineEnd)
        default: YAMLText.plain(text)
        }
    }

    private var isBlock: Bool { scalars.first == "|" || scalars.first == ">" }

    /// How lines end, as its first does.
    private var lineEnd: String {
        guard let end = scalars.firstIndex(of: "\n"), end > scalars.startIndex else { return "\n" }
        return scalars[end - 1] == "\r" ? "\r\n" : "\n"
    }

    /// What stands behind the bar and its signs: a remark, or nothing.
    private var remark: String {
        let signs: [Unicode.Scalar] = ["|", ">", "+", "-"]
        let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
        let rest = line.drop { signs.contains($0) || ("0"..."9").contains($0) }
        return String(String.UnicodeScalarView(rest))
    }

    /// How many spaces stand before its lines.
    private var indentation: Int {
        let lines = scalars.split(separator: "\n").dropFirst()
        return lines.first { $0.contains { $0 != " " && $0 != "\r" } }?.prefix { $0 == " " }.count ?? column + 1
    }
}

extension PlacedValue {
    /// Counts the values in this one by their places: several have the same where an alias repeats what stands there.
    fileprivate func count(into counts: inout [Place: Int]) {
        counts[place, default: 0] += 1
        switch value {
        case .scalar, .null: break
        case .list(let items): items.forEach { $0.count(into: &counts) }
        case .map(let entries): entries.forEach { $0.value.count(into: &counts) }
        }
    }

    /// This value with others in place of those that stand at the places of `values`.
    fileprivate func replacing(_ values: [Place: PlacedValue]) -> PlacedValue {
        if let other = values[place] { return other.escaped }
        switch value {
        case .scalar, .null: return self
        case .list(let items): return PlacedValue(.list(items.map { $0.replacing(values) }), at: place)
        case .map(let entries):
            return PlacedValue(
                .map(entries.map { Entry(key: $0.key, value: $0.value.replacing(values)) }), at: place)
        }
    }

    /// This value as a file has to say it, where `${` names a variable.
    private var escaped: PlacedValue {
        switch value {
        case .scalar(let text): PlacedValue(.scalar(text.withoutVariables), at: place)
        case .null: self
        case .list(let items): PlacedValue(.list(items.map(\.escaped)), at: place)
        case .map(let entries):
            PlacedValue(.map(entries.map { Entry(key: $0.key, value: $0.value.escaped) }), at: place)
        }
    }

    /// Whether this says what `other` says, wherever both stand.
    fileprivate func says(_ other: PlacedValue) -> Bool {
        switch (value, other.value) {
        case (.scalar(let mine), .scalar(let others)): mine.isSameText(as: others)
        case (.null, .null): true
        case (.list(let mine), .list(let others)):
            mine.count == others.count && zip(mine, others).allSatisfy { $0.says($1) }
        case (.map(let mine), .map(let others)):
            mine.count == others.count
                && zip(mine, others).allSatisfy { $0.name.isSameText(as: $1.name) && $0.value.says($1.value) }
        default: false
        }
    }
}
