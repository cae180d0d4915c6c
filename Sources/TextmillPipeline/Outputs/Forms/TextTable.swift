import Textmill

/// Rows of cells, in columns of equal width.
enum TextTable {
    /// The widest that a column is made; a longer cell reaches over, and moves only its own row.
    private static let widest = 32

    /// Appends `rows`, each on a line; empty cells at the end of a row leave nothing.
    static func write(_ rows: [[String]], to bytes: inout [UInt8]) {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                guard widths[column] < min(cell.utf8.count, widest) else { continue }
                widths[column] = max(widths[column], min(cell.columnCount, widest))
            }
        }
        for row in rows {
            let cells = row[..<((row.lastIndex { !$0.isEmpty } ?? -1) + 1)]
            for (column, cell) in cells.enumerated() {
                bytes += "  ".utf8
                bytes += cell.utf8
                guard column + 1 < cells.count else { continue }
                let rest = max(0, widths[column] - cell.columnCount)
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: rest))
            }
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

extension String {
    /// How many columns of a terminal it takes.
    var columnCount: Int { unicodeScalars.reduce(0) { $0 + $1.columnCount } }

    /// This text, or its beginning with an ellipsis, in `count` columns at most.
    func shortened(to count: Int) -> String {
        // No scalar takes more columns than bytes.
        guard utf8.count > count, columnCount > count else { return self }
        var columns = 0
        let kept = unicodeScalars.prefix { scalar in
            columns += scalar.columnCount
            return columns < count
        }
        return String(kept) + "…"
    }
}

extension Substring {
    /// Its beginning on one line, with an ellipsis where it is cut, in `count` columns at most.
    func shortenedOnOneLine(to count: Int) -> String {
        if utf8.count <= count, utf8.isOnOneLine { return String(self) }
        // Enough to fill the columns, however long the text is.
        return String(decoding: utf8.prefix(16 * count), as: UTF8.self).onOneLine.shortened(to: count)
    }
}

extension Substring.UTF8View {
    /// Whether it has no white space but single spaces between words, and no control characters.
    fileprivate var isOnOneLine: Bool {
        var last = UInt8(ascii: " ")
        for byte in self {
            guard !byte.isGap || byte == 0x20 && last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20 || isEmpty
    }
}
