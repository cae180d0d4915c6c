/// Writes outcomes to a folder, in parts that are whole or not there.
///
///     out/01-clean-text/part-00000.jsonl    what the stage changed, a line a document
///     out/documents/part-00000.jsonl        whole documents (.txt, .conllu: other formats)
///     out/ledger.jsonl                      how each document ended
///     out/run.json                          what ran, with which settings, and how long it took
///     out/.textmill/                        what Textmill itself needs to know of them
///
/// In a layout of documents, `out/documents/<id>.json` and so on, where `FileName` says how an id becomes a name.
/// Whatever happens, no file under a name outside `.textmill` is ever there in part.
public struct OutputFolder: OutcomeSink, Sendable {
    /// How the documents received so far ended; after `finish`, those in the folder.
    public private(set) var counts = OutcomeCounts()

    private let folder: PublishedFolder
    private let writer: OutcomeWriter
    private let places: [PiecePlace]
    private let limit: PartLimit
    private var record: RunRecord
    private var seen = SeenIDs()
    private var part: OutputPart
    private var committed = OutcomeCounts()
    private var partCount = 0
    private var hasFailed = false
    private let began = ContinuousClock.now

    /// The folder at `path`, made if need be. What an earlier run wrote there is removed; a folder that holds anything
    /// else is refused. Throws `OutputError`.
    public init(at path: String, for record: RunRecord, limit: PartLimit = PartLimit()) throws {
        try self.init(at: path, for: record, limit: limit, calls: FileCalls())
    }

    init(at path: String, for record: RunRecord, limit: PartLimit, calls: FileCalls) throws {
        let stages = record.stages.map(\.name)
        writer = OutcomeWriter(stages: stages, formats: record.outputs.formats, offsets: record.outputs.offsets)
        places = PiecePlace.all(stages: stages, record.outputs)
        self.limit = limit
        self.record = record
        folder = try PublishedFolder(at: path, calls: calls)
        part = OutputPart(0, in: folder.staged, layout: record.outputs.layout, places: places)
        try folder.removeEarlierRun()
        try folder.replace("run.json", with: record.bytes)
    }

    /// Writes an outcome down.
    public var write: @Sendable (Outcome) -> WrittenOutcome { { [writer] in writer.write($0) } }

    /// Adds an outcome to the part under way. A document whose id an earlier one has becomes a failure.
    public mutating func receive(_ written: WrittenOutcome) throws -> LedgerEntry {
        var written = written
        seen.check(&written, number: counts.documents + 1)
        counts.add(written.entry.ending, byteCount: written.byteCount)
        record.add(written.nanoseconds)
        do {
            try part.add(written)
            if part.counts.documents >= limit.documents || part.counts.byteCount >= limit.bytes { try commit() }
        } catch {
            hasFailed = true
            throw error
        }
        return written.entry
    }

    /// Commits the last part, or, unless `isComplete`, forgets it; then writes `ledger.jsonl` and `run.json`.
    /// After an error nothing is complete.
    public mutating func finish(isComplete: Bool) throws {
        let isComplete = isComplete && !hasFailed
        if isComplete {
            try commit()
        } else {
            try part.discard()
            try folder.removeUncommitted()
        }
        counts = committed
        try folder.assembleLedger(of: partCount)
        record.end(isComplete ? .complete : .interrupted, counts, parts: partCount, after: .now - began)
        try folder.replace("run.json", with: record.bytes)
    }

    private mutating func commit() throws {
        guard part.counts.documents > 0 else { return }
        try part.commit(to: folder)
        committed.add(part.counts)
        partCount += 1
        part = OutputPart(partCount, in: folder.staged, layout: record.outputs.layout, places: places)
    }
}
