import Textmill
import TextmillPipeline

/// The entities of a document, each with how often the document names it.
struct EntityList {
    private struct Entity {
        let label: String
        let name: String
        /// Its number among the document's, if it has one.
        let number: String?
        var count = 1

        init(_ annotation: FieldValue) {
            let attributes = annotation["attributes"]
            label = annotation["label"]?.text ?? ""
            number = attributes?["entity"]?.text
            let unit = (attributes?["currency"] ?? attributes?["unit"])?.text.map { " \($0)" } ?? ""
            let value = attributes?["value"]?.text.map { $0 + unit }
            name = attributes?["normal"]?.text ?? value ?? annotation["text"]?.text ?? ""
        }

        var key: String { number.map { "number \($0)" } ?? "\(label) \(name)" }
    }

    private var entities: [Entity] = []

    /// The list of `annotations`, as outputs have them. One entity are those of one number, else those of one normal form,
    /// value or text, with the same label.
    init(_ annotations: [FieldValue]) {
        var places: [String: Int] = [:]
        for annotation in annotations {
            var entity = Entity(annotation)
            guard let place = places[entity.key] else {
                places[entity.key] = entities.count
                entities.append(entity)
                continue
            }
            entity.count += entities[place].count
            let isFuller = entity.name.count > entities[place].name.count && annotation["attributes"]?["first"] != nil
            if isFuller { entities[place] = entity } else { entities[place].count = entity.count }
        }
    }

    /// A line each, the most often named first, of those named as often the first: how often, what it is, its name, and
    /// its number in the outputs.
    var text: String {
        let ranked = entities.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        let width = String(ranked.first?.element.count ?? 0).count
        return ranked.map { _, entity in
            let number = entity.number.map { "  (entity \($0.shown))" } ?? ""
            return "\(String(entity.count).leftPadded(to: width))  \(entity.label)  \(entity.name.shown)\(number)\n"
        }.joined()
    }
}
