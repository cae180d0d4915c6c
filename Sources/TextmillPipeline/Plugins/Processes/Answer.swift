import Textmill

/// What a program answers in one frame.
enum Answer {
    case hello(protocolVersion: String, name: String, version: String)
    case result(number: Int, record: FieldValue)
    case failure(number: Int, error: String)
    case progress(number: Int)

    /// Reads the JSON of a frame. Throws an `AnswerFault`, or a `JSONFault`.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        var reader = try JSONReader(bytes)
        reader.passWhitespace()
        let record = try reader.value(depth: 1)
        try reader.requireEnd()
        guard case .record = record, let type = record["type"]?.text else {
            throw AnswerFault("an answer is a record with its 'type', and this was none")
        }
        switch type {
        case "hello":
            self = .hello(
                protocolVersion: record["protocol"]?.digits ?? "none", name: record["name"]?.text ?? "",
                version: record["version"]?.text ?? "")
        case "result": self = .result(number: try Self.number(of: record), record: record)
        case "failure":
            let error = record["error"]?.text ?? "the plugin gave no reason"
            self = .failure(number: try Self.number(of: record), error: error)
        case "progress": self = .progress(number: try Self.number(of: record))
        default: throw AnswerFault("no answer has the type '\(type.prefix(40))'")
        }
    }

    private static func number(of record: FieldValue) throws -> Int {
        guard let number = record["number"]?.integer else {
            throw AnswerFault("an answer says the 'number' of its document, and this one did not")
        }
        return number
    }
}

/// Why what a program answered is no answer.
struct AnswerFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension FieldValue {
    /// The number as it was written, if it is one.
    var digits: String? { if case .number(let digits) = self { digits } else { nil } }
    /// The number, if it is a whole one.
    var integer: Int? { digits.flatMap { Int($0) } }
    /// The fields, if it is a record.
    var fields: [Field]? { if case .record(let fields) = self { fields } else { nil } }
}
