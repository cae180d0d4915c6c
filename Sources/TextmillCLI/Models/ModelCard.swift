import Foundation
import TextmillLanguage

/// What a model says of itself: the card inside its file.
struct ModelCard: Codable {
    /// A score on texts that the model did not learn.
    struct Score: Codable {
        var precision: Double
        var recall: Double
        var f1: Double
    }

    /// A set of data, with the licence under which it may be used.
    struct DataSet: Codable {
        var name: String
        var licence: String
        var use: String
        var origin: String?
    }

    var kind: String
    var language: String
    var name: String?
    var types: [String]?
    var texts: Int?
    var data: [DataSet]?
    var held: Score?
    var crossValidated: [String: Double]?
    var note: String?

    init(_ command: TrainEntities, texts: [MarkedEntities], held: EntityTally.Counts?, folds: [String: Double]) throws {
        var card = ModelCard(kind: "entities", language: command.target.language)
        if let path = command.target.card {
            let bytes = Data(try MarkedFile.text(at: path).utf8)
            do { card = try JSONDecoder().decode(ModelCard.self, from: bytes) } catch {
                throw DataFileError(path, "is not the card of a model: \(error)")
            }
        }
        card.types = Set(texts.flatMap { $0.entities.map(\.label) }).sorted()
        card.texts = texts.count
        card.held = held.map { Score(precision: $0.precision, recall: $0.recall, f1: $0.harmonicMean) }
        // To four digits, which is more than the scores are good for.
        if !folds.isEmpty { card.crossValidated = folds.mapValues { ($0 * 10_000).rounded() / 10_000 } }
        self = card
    }

    private init(kind: String, language: String) { (self.kind, self.language) = (kind, language) }

    /// The card as JSON, the same for the same card.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
