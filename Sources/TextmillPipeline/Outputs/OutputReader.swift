public import Textmill

/// Reads what a run wrote, to show it: one document, with what every stage made of it.
public struct OutputReader {
    /// What one stage wrote of a document.
    public struct StageResult {
        /// The stage, with its number: `01-clean-text`.
        public let stage: String
        /// The line: what the stage changed.
        public let record: FieldValue
    }

    /// A document as a run left it.
    public struct Passage {
        /// The ledger's line.
        public let ledger: FieldValue
        /// What each stage that it came to wrote, in order.
        public let stages: [StageResult]

        /// The document's id.
        public var id: String { ledger.id ?? "" }
        /// The layers that stages marked, in the order they first came.
        public var layers: [String] {
            var names: [String] = []
            for name in stages.flatMap({ $0.record["layers"]?.members.map(\.name) ?? [] })
            where !names.contains(name) { names.append(name) }
            return names
        }
    }

    private let path: String
    private let stages: [String]
    private let layout: String

    /// The output folder at `path`. Throws an `OutputReadingError` if no run has ended there.
    public init(_ path: String) throws {
        self.path = path
        let record = try JSONReader.value(in: try Self.bytes(at: "\(path)/run.json", in: path))
        let names = record["stages"]?.items.compactMap { $0["name"]?.text } ?? []
        stages = names.enumerated().map { FileName.folder(of: $1, at: $0) }
        layout = record["outputs"]?["layout"]?.text ?? "parts"
    }

    /// The document called `id`, or the first that was written; nil if there is none.
    public func passage(of id: String?) throws -> Passage? {
        let ledger = try Self.bytes(at: "\(path)/ledger.jsonl", in: path)
        guard let entry = try Self.line(in: ledger, where: { id == nil ? $0.isWritten : $0.id == id }) else {
            return nil
        }
        let name =
            layout == "parts" ? "part-\(entry["part"].number.padded(to: 5)).jsonl" : "\(entry["file"]?.text ?? "").json"
        let results = try stages.compactMap { stage -> StageResult? in
            let file = "\(path)/\(stage)/\(name)"
            guard let bytes = try? Self.bytes(at: file, in: path) else { return nil }
            return try Self.line(in: bytes) { $0.id == entry.id }.map { StageResult(stage: stage, record: $0) }
        }
        return Passage(ledger: entry, stages: results)
    }

    private static func bytes(at file: String, in folder: String) throws -> [UInt8] {
        do { return try PipelineFolder("").bytes(of: file) } catch {
            throw OutputReadingError(description: "'\(folder)' is not the output of a finished run: '\(file)' \(error)")
        }
    }

    private static func line(in bytes: [UInt8], where holds: (FieldValue) -> Bool) throws -> FieldValue? {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let record = try JSONReader.value(in: Array(line))
            if holds(record) { return record }
        }
        return nil
    }
}

/// Why outputs cannot be shown.
public struct OutputReadingError: Error, CustomStringConvertible {
    /// The reason, in a sentence.
    public let description: String
}

extension FieldValue {
    /// The field called `name` of a record.
    public subscript(name: String) -> FieldValue? {
        if case .record(let fields) = self { fields.first { $0.name == name }?.value } else { nil }
    }

    /// The items of a list; none of anything else.
    public var items: [FieldValue] { if case .list(let items) = self { items } else { [] } }
    /// The fields of a record; none of anything else.
    public var members: [Field] { if case .record(let fields) = self { fields } else { [] } }

    /// The `id` of a record.
    fileprivate var id: String? { self["id"]?.text }
    fileprivate var isWritten: Bool { self["status"]?.text == "written" }
}

extension FieldValue? {
    fileprivate var number: Int { if case .number(let digits) = self { Int(digits) ?? 0 } else { 0 } }
}
