import Textmill

/// A document in a form to read: its head, the text a sentence a line, a table of entities, the summary, and what was
/// changed and why.
///
///     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
///     Мост открыли в Перми
///     news/0001.txt
///
///       #  Мост открыли в Перми
///
///       1  Мост открыли 5 мая.
///       2  Его строил Пётр Лапин.
///
///     ── Entities ────────────────────────────────────────────────────────────
///       date    5 мая       05-05
///       person  Пётр Лапин
///
///     ── Summary ─────────────────────────────────────────────────────────────
///       1  Мост открыли 5 мая.
///
///     ── Changes ─────────────────────────────────────────────────────────────
///       dateline  1 ×  «ПЕРМЬ, 5 мая. » removed
///
/// A heading has `#` for its number, a paragraph an empty line before it, and a section that has nothing is left out.
struct ReadingForm {
    private static let width = 72
    private static let bar = Array(String(repeating: "━", count: width).utf8)
    private static let rule = Array(String(repeating: "─", count: width).utf8)
    private let document: Document
    private let sentences: [Annotation]
    private let numbers: [String]

    /// The form of `document`.
    init(_ document: Document) {
        self.document = document
        sentences = document[.sentences]
        var number = 0
        numbers = sentences.map { sentence in
            guard sentence.label != "heading" else { return "#" }
            number += 1
            return String(number)
        }
    }

    /// Appends the form.
    func write(to bytes: inout [UInt8]) {
        head(to: &bytes)
        if sentences.isEmpty { plainText(to: &bytes) } else { numberedText(to: &bytes) }
        section("Entities", of: EntityTable(document).rows, to: &bytes)
        section("Summary", of: summary, to: &bytes)
        section("Changes", of: ChangeTable(document.edits).rows, to: &bytes)
        bytes += "\n".utf8
    }

    private func head(to bytes: inout [UInt8]) {
        bytes += Self.bar
        bytes += "\n".utf8
        if let title = document[field: "title"]?.text, !title.isEmpty { bytes += "\(title.onOneLine)\n".utf8 }
        bytes += "\(document.id.onOneLine)\n\n".utf8
    }

    private func plainText(to bytes: inout [UInt8]) {
        for line in document.text.lines {
            let words = line.onOneLine
            bytes += words.isEmpty ? "\n".utf8 : "  \(words)\n".utf8
        }
    }

    private func numberedText(to bytes: inout [UInt8]) {
        let width = max(2, numbers.lazy.map(\.utf8.count).max() ?? 0)
        for (index, sentence) in sentences.enumerated() {
            if index > 0, document.breaksLine(between: sentences[index - 1], and: sentence) { bytes += "\n".utf8 }
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 1 + width - numbers[index].utf8.count))
            bytes += "\(numbers[index])  ".utf8
            bytes.appendOnOneLine(document[sentence])
            bytes += "\n".utf8
        }
    }

    private func section(_ name: String, of rows: [[String]], to bytes: inout [UInt8]) {
        guard !rows.isEmpty else { return }
        bytes += "\n── \(name) ".utf8
        bytes += Self.rule.prefix("─".utf8.count * (Self.width - name.count - 4))
        bytes += "\n".utf8
        TextTable.write(rows, to: &bytes)
    }

    private var summary: [[String]] {
        var numberAt: [Int: String] = [:]
        for (sentence, number) in zip(sentences, numbers) { numberAt[sentence.span.lowerBound] = number }
        return document[.summary].map { [numberAt[$0.span.lowerBound] ?? "–", document[$0].onOneLine] }
    }
}

extension Document {
    /// Whether a new line, and so a new paragraph, begins between two sentences.
    fileprivate func breaksLine(between first: Annotation, and second: Annotation) -> Bool {
        guard first.span.upperBound < second.span.lowerBound else { return false }
        return self[first.span.upperBound..<second.span.lowerBound].utf8.contains(UInt8(ascii: "\n"))
    }
}
