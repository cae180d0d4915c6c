import Textmill

/// The edits of a document in short: why, how many, and one of them to see.
struct ChangeTable {
    /// A row a reason, in the order of the first edit: reason, count, the first edit.
    let rows: [[String]]

    /// The edits that were made.
    init(_ edits: [AppliedEdit]) {
        var indexes: [String: Int] = [:]
        var entries: [(first: AppliedEdit, count: Int)] = []
        for edit in edits where !edit.removed.utf8.elementsEqual(edit.inserted.utf8) {
            if let index = indexes[edit.reason] {
                entries[index].count += 1
            } else {
                indexes[edit.reason] = entries.count
                entries.append((edit, 1))
            }
        }
        rows = entries.map { [$0.first.reason, "\($0.count) ×", $0.first.shown] }
    }
}

extension AppliedEdit {
    /// What it did, in a few words.
    fileprivate var shown: String {
        if inserted.isEmpty { return "\(removed.quotedShort) removed" }
        if removed.isEmpty { return "\(inserted.quotedShort) put in" }
        return "\(removed.quotedShort) → \(inserted.quotedShort)"
    }
}

extension String {
    /// Its beginning in quotation marks; characters that do not show, by their numbers.
    fileprivate var quotedShort: String {
        let words = self[...].shortenedOnOneLine(to: 48)
        if !words.isEmpty, words.unicodeScalars.contains(where: \.shows) { return "«\(words)»" }
        let numbers = unicodeScalars.prefix(4).map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return numbers.joined(separator: " ") + (unicodeScalars.count > 4 ? " …" : "")
    }
}

extension Unicode.Scalar {
    /// Whether it leaves a mark on the page.
    fileprivate var shows: Bool {
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark: false
        default: true
        }
    }
}
