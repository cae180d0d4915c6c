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
    private let head: PartHead
    private let kept: [Int: PartTrace]
    private var record: RunRecord
    private var seen = SeenIDs()
    private var part: OutputPart?
    private var partCount = 0
    private var inCommitment: OutputPart?
    private var committed = OutcomeCounts()
    private var committedParts: Set<Int> = []
    private var hasFailed = false
    private let background = Background("textmill.outputs")
    private let began = ContinuousClock.now

    /// The folder at `path`, made if need be. What an earlier run wrote there is removed; a folder that holds anything
    /// else is refused. Throws `OutputError`.
    public init(at path: String, for record: RunRecord, limit: PartLimit = PartLimit()) throws {
        try self.init(at: path, for: record, limit: limit, calls: FileCalls())
    }

    init(at path: String, for record: RunRecord, limit: PartLimit, calls: FileCalls) throws {
        let folder = try PublishedFolder(at: path, calls: calls)
        try folder.removeEarlierRun()
        try folder.forgetPast()
        try self.init(in: folder, for: record, limit: limit, keeping: [:])
    }

    /// The outputs of `record` in `folder`, where nothing is but the parts `kept`, by their numbers. Their documents are
    /// not received.
    init(in folder: PublishedFolder, for record: RunRecord, limit: PartLimit, keeping kept: [Int: PartTrace]) throws {
        let stages = record.stages.map(\.name)
        writer = OutcomeWriter(
            stages: stages, formats: record.outputs.formats, offsets: record.outputs.offsets, leavesTraces: true)
        places = PiecePlace.all(stages: stages, record.outputs)
        head = PartHead(stages: record.identities, record.outputs, limit)
        self.limit = limit
        self.record = record
        self.folder = folder
        self.kept = kept
        committedParts = Set(kept.keys)
        for part in kept.values { committed.add(part.head.counts) }
        try folder.replace("run.json", with: record.bytes)
    }

    /// Tells in `run.json` what the run spends its time on.
    public mutating func tell(_ times: RunTimes) { record.times = times }

    /// Writes an outcome down.
    public var write: @Sendable (Outcome) -> WrittenOutcome { { [writer] in writer.write($0) } }

    /// Adds an outcome to the part under way. A document whose id an earlier one has becomes a failure.
    public mutating func receive(_ written: WrittenOutcome) throws -> LedgerEntry {
        var written = written
        if part == nil { try passKeptParts() }
        seen.check(&written)
        counts.add(written.entry.ending, byteCount: written.byteCount)
        record.add(written.nanoseconds)
        do {
            try add(written)
        } catch {
            hasFailed = true
            throw error
        }
        return written.entry
    }

    /// Passes over the parts that are kept and come next: the ids of their documents are taken.
    private mutating func passKeptParts() throws {
        while let trace = kept[partCount] {
            for entry in try trace.entries() where entry.takesID { _ = seen.hasSeen(entry.id) }
            partCount += 1
        }
    }

    private mutating func add(_ written: WrittenOutcome) throws {
        if part == nil {
            let staged = try folder.stage(partCount)
            part = OutputPart(partCount, in: staged, layout: record.outputs.layout, places: places, head: head)
            partCount += 1
        }
        try record.times.measure(.syncing) { try part?.add(written) }
        if let counts = part?.counts, limit.isReached(by: counts) { try commit() }
    }

    /// Commits the last part, or, unless `isComplete`, forgets it; then writes `ledger.jsonl` and `run.json`. After an
    /// error nothing is complete, but the parts that were committed stay.
    public mutating func finish(isComplete: Bool) throws {
        // A worker may hold on to all this for a moment longer.
        defer { folder.release() }
        var failure: (any Error)?
        do {
            if isComplete, !hasFailed { try commit() }
            try settle()
        } catch {
            failure = error
        }
        do { try end(isComplete && !hasFailed && failure == nil ? .complete : .interrupted) } catch {
            failure = failure ?? error
        }
        if let failure { throw failure }
    }

    private mutating func end(_ state: RunRecord.State) throws {
        if state == .interrupted {
            part?.close()
            try folder.removeParts(but: committedParts)
        }
        part = nil
        counts = committed
        try folder.assembleLedger(of: committedParts.sorted())
        record.end(state, counts, parts: committedParts.count, after: .now - began)
        if state == .complete { try folder.forgetPast() }
        try folder.replace("run.json", with: record.bytes)
    }

    /// Begins to commit the part under way, beside what comes next. One part at a time is in commitment, so that a disk
    /// that cannot follow slows the run down and fills no memory.
    private mutating func commit() throws {
        try settle()
        guard let part else { return }
        self.part = nil
        inCommitment = part
        background.begin { [folder, times = record.times] in
            try times.measure(.syncing) { try part.commit(to: folder) }
        }
    }

    /// Waits until the part in commitment is committed.
    private mutating func settle() throws {
        try background.wait()
        guard let part = inCommitment else { return }
        inCommitment = nil
        committed.add(part.counts)
        committedParts.insert(part.number)
    }
}
