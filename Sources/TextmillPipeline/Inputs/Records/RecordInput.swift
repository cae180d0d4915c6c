import Textmill

/// A line of a file that is one document: a JSON record.
struct RecordInput: Sendable {
    /// The file, as the input named it.
    let path: String
    let line: Int
    /// Where the line begins in the file, in bytes.
    let offset: Int
    let bytes: [UInt8]
    let names: InputEntry.FieldNames

    /// Parses it.
    func document() throws -> Document {
        try bytes.withUnsafeBufferPointer { buffer in
            do throws(JSONFault) {
                return try document(from: JSONReader(buffer))
            } catch {
                throw InputError("line \(line), byte \((error.offset + 1).grouped): \(error.reason)")
            }
        }
    }

    private func document(from reader: JSONReader) throws(JSONFault) -> Document {
        var reader = reader
        var record = Record()
        reader.passWhitespace()
        guard reader.next == UInt8(ascii: "{") else {
            throw JSONFault(at: reader.offset, "\(reader.nextShown) begins no record; a line is '{\"text\": …}'")
        }
        let start = reader.offset
        try reader.fields(depth: 1) { (reader, name, place) throws(JSONFault) in
            try read(name, at: place, with: &reader, into: &record)
        }
        try reader.requireEnd()
        guard let literal = record.text else { throw missingText(in: record, at: start) }
        let (text, alignment) = try reader.text(of: literal, from: offset)
        return Document(
            id: record.id ?? "\(path):\(line)", text: text,
            source: Source(path: path, range: offset..<offset + bytes.count, encoding: .json), alignment: alignment,
            fields: record.fields)
    }

    private func read(
        _ name: String, at place: Int, with reader: inout JSONReader, into record: inout Record
    ) throws(JSONFault) {
        if name.hasSameBytes(as: names.text), reader.next == UInt8(ascii: "\"") {
            record.text = try reader.literal()
            return
        }
        let value = try reader.value(depth: 2)
        if name.hasSameBytes(as: names.text) {
            throw JSONFault(at: place, "the text '\(name)' is \(value.shown), not a string")
        } else if name.hasSameBytes(as: names.id) {
            record.id = try id(value, called: name, at: place)
        } else {
            let isTitle = name.hasSameBytes(as: names.title)
            let name = isTitle ? "title" : name
            if name == "title", record.fields.contains(where: { $0.name == name }) {
                throw JSONFault(
                    at: place, "the record has both 'title' and '\(names.title)', which is to be the title")
            }
            record.fields.append(FieldValue.Field(name: name, value: value))
        }
    }

    /// The id that `value` gives; nil if it gives none.
    private func id(_ value: FieldValue, called name: String, at place: Int) throws(JSONFault) -> String? {
        switch value {
        case .string(let id), .number(let id): return id.isEmpty ? nil : id
        case .null: return nil
        default: throw JSONFault(at: place, "the id '\(name)' is \(value.shown), not a string or a number")
        }
    }

    private func missingText(in record: Record, at start: Int) -> JSONFault {
        let others = (record.id == nil ? [] : [names.id]) + record.fields.map(\.name)
        let has = others.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
        let strings = record.fields.filter { $0.value.text != nil }
        let longest = strings.max { ($0.value.text?.utf8.count ?? 0) < ($1.value.text?.utf8.count ?? 0) }
        let hint = longest.map { "; if it is in '\($0.name)', say 'text: \($0.name)'" } ?? ""
        return JSONFault(
            at: start,
            "the record has no text '\(names.text)'" + (has.isEmpty ? ", nor any other field" : ", but has \(has)")
                + hint)
    }

    /// What has been read so far.
    private struct Record {
        var text: JSONReader.Literal?
        var id: String?
        var fields: [FieldValue.Field] = []
    }
}

extension FieldValue {
    /// What kind of value it is, in words.
    fileprivate var shown: String {
        switch self {
        case .null: "nothing"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .list: "a list"
        case .record: "a record"
        }
    }
}
