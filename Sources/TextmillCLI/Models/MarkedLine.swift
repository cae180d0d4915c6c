import Foundation
import Textmill
import TextmillLanguage

/// A text with its entities, as a line of JSON.
struct MarkedLine: Codable {
    /// An entity, by the Unicode scalars that it stands on.
    struct Entity: Codable {
        var start: Int
        var end: Int
        var type: String
        /// How sure the tagger is that found it.
        var score: Double?
        /// Its normal form.
        var lemma: String?
    }

    var id: String?
    var text: String
    var entities: [Entity]

    /// `text` with what was found in it.
    init(_ text: MarkedEntities, found: [TaggedEntity]) {
        let offsets = ScalarOffsets(text.text)
        (id, self.text) = (text.id, text.text)
        entities = found.map {
            Entity(
                start: offsets.scalar(at: $0.span.lowerBound), end: offsets.scalar(at: $0.span.upperBound),
                type: EntityLabels.corpusType($0.label), score: $0.score)
        }
    }

    /// The line, with its end.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self) + "\n"
    }

    /// The lines of the file at `path`, with their numbers.
    static func read(_ path: String) throws -> [(number: Int, line: MarkedLine)] {
        let decoder = JSONDecoder()
        return try MarkedFile.text(at: path).lines.enumerated().compactMap { index, line in
            guard !line.isEmpty else { return nil }
            guard let read = try? decoder.decode(MarkedLine.self, from: Data(line.utf8)) else {
                throw DataFileError(
                    path, line: index + 1,
                    "is not a text with entities: {\"text\": …, \"entities\": [{\"start\", \"end\", \"type\"}]}")
            }
            return (index + 1, read)
        }
    }
}
