import Foundation
import Textmill
import TextmillLanguage

/// Reads tokens in columns: a line each, an empty line behind each sentence, the entity in the last column (`B-PER`, `I-PER`,
/// `O`), or, in ten columns of CoNLL-U, in MISC as `NER=B-PER`.
struct ColumnReader {
    let path: String
    private var text = ""
    private var entities: [TaggedEntity] = []
    private var texts: [MarkedEntities] = []

    init(path: String) { self.path = path }

    /// The texts of the file: a document each, or a sentence each where the file does not say where documents begin.
    func texts(in content: String) throws -> [MarkedEntities] {
        var reader = self
        for (index, line) in content.lines.enumerated() { try reader.read(line, index + 1) }
        reader.endText()
        return reader.texts
    }

    private mutating func read(_ line: Substring, _ number: Int) throws {
        if line.isEmpty || line.hasPrefix("-DOCSTART-") { return endText() }
        if line.first == "#" { return }
        let columns = line.split { $0 == "\t" || $0 == " " }
        let isTreebank = columns.count == 10 && Int(columns[0]) != nil
        if columns.count == 10, columns[0].contains(where: { $0 == "-" || $0 == "." }) { return }
        guard columns.count >= 2 else {
            throw DataFileError(path, line: number, "has one column: a token without its label")
        }
        let label = isTreebank ? Self.treebankLabel(columns[9]) : columns[columns.count - 1]
        try add(
            columns[isTreebank ? 1 : 0], label, spaceBehind: !isTreebank || !columns[9].contains("SpaceAfter=No"),
            number)
    }

    private static func treebankLabel(_ column: Substring) -> Substring {
        for pair in column.split(separator: "|") {
            for key in ["NER=", "NE=", "Entity="] where pair.hasPrefix(key) { return pair.dropFirst(key.count) }
        }
        return "O"
    }

    private mutating func add(_ token: Substring, _ label: Substring, spaceBehind: Bool, _ number: Int) throws {
        let start = text.utf8.count
        text += token
        let end = text.utf8.count
        if spaceBehind { text += " " }
        guard label != "O" else { return }
        let parts = label.split(separator: "-", maxSplits: 1)
        guard parts.count == 2 else {
            throw DataFileError(path, line: number, "has the label '\(label)': B-, I- or O is wanted")
        }
        let type = EntityLabels.label(String(parts[1]))
        let goesOn = parts[0] == "I" || parts[0] == "E" || parts[0] == "L"
        if goesOn, let last = entities.last, last.label == type, last.span.upperBound >= start - 1 {
            entities[entities.count - 1].span = last.span.lowerBound..<end
        } else {
            entities.append(TaggedEntity(start..<end, label: type))
        }
    }

    private mutating func endText() {
        if !text.isEmpty { texts.append(MarkedEntities(id: "\(texts.count + 1)", text: text, entities: entities)) }
        (text, entities) = ("", [])
    }
}
