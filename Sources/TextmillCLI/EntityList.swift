import Textmill
import TextmillPipeline

/// The entities of a document, each with how often the document names it.
struct EntityList {
    private struct Entity {
        let label: String
        let name: String
        var count: Int
    }

    private var entities: [Entity] = []

    /// The list of `annotations`, as outputs have them. One entity are those of one number, else those of one normal form,
    /// value or text, with the same label.
    init(_ annotations: [FieldValue]) {
        var places: [String: Int] = [:]
        for annotation in annotations {
            let attributes = annotation["attributes"]
            let label = annotation["label"]?.text ?? ""
            let text = annotation["text"]?.text ?? ""
            let name = attributes?["normal"]?.text ?? attributes?["value"]?.text ?? text
            let key = attributes?["entity"]?.text.map { "number \($0)" } ?? "\(label) \(name)"
            if let place = places[key] {
                entities[place].count += 1
                if name.count > entities[place].name.count, attributes?["first"] != nil {
                    entities[place] = Entity(label: label, name: name, count: entities[place].count)
                }
            } else {
                places[key] = entities.count
                entities.append(Entity(label: label, name: name, count: 1))
            }
        }
    }

    /// A line each, the most often named first, of those named as often the first.
    var text: String {
        let ranked = entities.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        let width = String(ranked.first?.element.count ?? 0).count
        return ranked.map { _, entity in
            let count = String(entity.count)
            return String(repeating: " ", count: width - count.count)
                + "\(count)  \(entity.label)  \(entity.name.shown)\n"
        }.joined()
    }
}
