import Textmill
import TextmillPipeline

/// A document's way through a run, for a person: what each stage took, put and marked.
struct ShownPassage {
    private let passage: OutputReader.Passage
    private let layer: String?
    private let paint: Paint

    init(_ passage: OutputReader.Passage, layer: String?, colours: Bool) {
        self.passage = passage
        self.layer = layer
        paint = Paint(isOn: colours)
    }

    var text: String {
        var blocks = [head]
        for result in passage.stages {
            let layers = result.record["layers"]?.members.filter { layer == nil || $0.name == layer } ?? []
            var lines = layer == nil ? edits(of: result.record) + remarks(of: result.record) : []
            lines += layers.flatMap { [paint.faint("\($0.name): \($0.value.items.count)")] + $0.value.items.map(line) }
            if layer != nil, lines.isEmpty { continue }
            blocks.append(
                ([paint.bold(result.stage)] + (lines.isEmpty ? ["nothing to do"] : lines)).joined(separator: "\n  "))
        }
        return blocks.joined(separator: "\n\n")
    }

    private var head: String {
        let ledger = passage.ledger
        let status = ledger["status"]?.text ?? ""
        let reason = ledger["reason"]?.text ?? ledger["error"]?.text
        let stage = ledger["stage"]?.text.map { " by '\($0)'" } ?? ""
        return paint.bold(ledger["id"]?.text ?? "") + "  \(status)\(stage)" + (reason.map { ": \($0)" } ?? "")
    }

    /// The edits, those of one reason that put the same in many places told by their number.
    private func edits(of record: FieldValue) -> [String] {
        let edits = record["edits"]?.items ?? []
        var order: [String] = []
        var byReason: [String: [FieldValue]] = [:]
        for edit in edits {
            let reason = edit["reason"]?.text ?? ""
            if byReason[reason] == nil { order.append(reason) }
            byReason[reason, default: []].append(edit)
        }
        return order.flatMap { reason -> [String] in
            let edits = byReason[reason] ?? []
            let shown = edits.prefix(5).map { "  " + change($0) }
            let rest = edits.count > 5 ? ["  … and \(edits.count - 5) more"] : []
            return [paint.faint("\(reason): \(edits.count)")] + shown + rest
        }
    }

    private func change(_ edit: FieldValue) -> String {
        let removed = (edit["removed"]?.text ?? "").shown
        let inserted = (edit["inserted"]?.text ?? "").shown
        let attributes = edit["attributes"].map(attributes) ?? ""
        if inserted.isEmpty { return paint.removed(removed) + attributes }
        return paint.removed(removed) + " → " + paint.inserted(inserted) + attributes
    }

    private func remarks(of record: FieldValue) -> [String] {
        ["skipped", "dropped", "failed"].compactMap { name in record[name]?.text.map { "\(name): \($0)" } }
    }

    private func line(_ annotation: FieldValue) -> String {
        let label = annotation["label"]?.text.map { paint.label($0) + " " } ?? ""
        return "  " + label + (annotation["text"]?.text ?? "").shown + (annotation["attributes"].map(attributes) ?? "")
    }

    private func attributes(_ record: FieldValue) -> String {
        let pairs = record.members.map { "\($0.name) \($0.value.text ?? "")" }
        return pairs.isEmpty ? "" : paint.faint("  (\(pairs.joined(separator: ", ")))")
    }
}

/// Colours on a terminal, or none.
struct Paint {
    let isOn: Bool

    func bold(_ text: String) -> String { paint(text, "1") }
    func faint(_ text: String) -> String { paint(text, "2") }
    func removed(_ text: String) -> String { paint(text, "31") }
    func inserted(_ text: String) -> String { paint(text, "32") }
    func label(_ text: String) -> String { paint(text, "36") }

    private func paint(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

extension String {
    /// The text on one line, with what cannot be seen made visible, so that no document can steer a terminal.
    var shown: String {
        unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\n": "⏎"
            case "\r": "␍"
            case "\t": "⇥"
            case "\u{A0}": "⍽"
            case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format:
                "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
            default: String(scalar)
            }
        }.joined()
    }
}
