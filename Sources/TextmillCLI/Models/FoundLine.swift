import Foundation
import TextmillLanguage

/// A text with what a tagger found in it, as a line of JSON.
struct FoundLine: Encodable {
    struct Entity: Encodable {
        var start: Int
        var end: Int
        var type: String
        var score: Double
    }
    var id: String
    var text: String
    var entities: [Entity]

    static func line(_ text: MarkedEntities, _ entities: [TaggedEntity]) -> String {
        let offsets = ScalarOffsets(text.text)
        let found = entities.map {
            Entity(
                start: offsets.scalar(at: $0.span.lowerBound), end: offsets.scalar(at: $0.span.upperBound),
                type: EntityLabels.corpusType($0.label), score: $0.score)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? encoder.encode(FoundLine(id: text.id, text: text.text, entities: found))
        return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
    }
}
