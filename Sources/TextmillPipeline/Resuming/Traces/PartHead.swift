/// What holds for a whole part: how it was made and written, and what is in it.
struct PartHead: Hashable, Sendable {
    /// The pipeline's stages.
    let stages: [StageIdentity]
    /// All else that the part's files depend on, in words.
    let outputs: String
    /// The documents in it.
    var counts = OutcomeCounts()

    /// The head of a part that `stages` make and that is written by `outputs` and `limit`.
    init(stages: [StageIdentity], _ outputs: OutputSettings, _ limit: PartLimit) {
        self.stages = stages
        let formats = outputs.formats.map(\.rawValue).joined(separator: " ")
        self.outputs =
            "textmill \(TextmillVersion.current), \(outputs.layout.rawValue), \(formats), \(outputs.offsets.rawValue), "
            + "\(limit.documents) documents, \(limit.bytes) bytes"
    }

    /// How many stages, from the first on, are the same as `others`.
    func commonStages(with others: [StageIdentity]) -> Int { zip(stages, others).prefix { $0 == $1 }.count }

    /// Whether a part with this head is written as one with `other` is.
    func isMade(like other: PartHead) -> Bool { stages == other.stages && outputs == other.outputs }
}

// MARK: Writing and reading

extension PartHead {
    /// Writes it.
    func write(to writer: inout TraceWriter) {
        writer.write(outputs)
        writer.write(stages.count)
        for stage in stages { stage.write(to: &writer) }
        for count in [counts.written, counts.dropped, counts.failed, counts.byteCount] { writer.write(count) }
    }

    /// Reads one.
    init(from reader: inout TraceReader) throws(TraceReader.Fault) {
        outputs = try reader.text()
        var stages: [StageIdentity] = []
        for _ in 0..<(try reader.count()) { stages.append(try StageIdentity(from: &reader)) }
        self.stages = stages
        counts.written = try reader.number()
        counts.dropped = try reader.number()
        counts.failed = try reader.number()
        counts.byteCount = try reader.number()
    }
}
