import Foundation
import Textmill
import TextmillLanguage

/// A model as people read of it.
struct ShownModel {
    let text: String

    init(name: String, file: ModelFile) throws {
        let megabytes = String(format: "%.1f MB", Double(file.count) / 1_000_000)
        var lines = ["\(name)  \(megabytes), digest \(String(file.digest, radix: 16))"]
        if let card = try? JSONDecoder().decode(ModelCard.self, from: Data(file.card.utf8)) {
            lines += Self.lines(card)
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ card: ModelCard) -> [String] {
        var lines = ["  \(card.kind), \(card.language)" + (card.types.map { ": " + $0.joined(separator: ", ") } ?? "")]
        for set in card.data ?? [] { lines.append("  data: \(set.name), \(set.licence); \(set.use)") }
        for (name, score) in (card.crossValidated ?? [:]).sorted(by: { $0.key < $1.key }) {
            lines.append("  cross-validated: \(name) \(score.percent)")
        }
        if let held = card.held {
            lines.append(
                "  held out: precision \(held.precision.percent), recall \(held.recall.percent), F1 \(held.f1.percent)")
        }
        if let note = card.note { lines.append("  \(note)") }
        return lines
    }
}
