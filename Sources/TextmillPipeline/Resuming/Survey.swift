import Textmill

/// Looks at every document without running a stage, and compares it with what earlier runs left.
struct Survey: OutcomeSink {
    /// A document that was looked at.
    struct Look: Sendable {
        let entry: LedgerEntry
        let key: DocumentKey
        let id: UInt64
        let byteCount: Int
    }

    private let outputs: EarlierOutputs
    private let head: PartHead
    private let limit: PartLimit
    private let agenda: Locked<Agenda>
    private var causes: Causes
    private var work: EarlierWork?
    private var seen = SeenIDs()
    private var part: PartUnderWay
    private var documents = 0
    private var known = 0
    private var kept: [Int: PartTrace] = [:]

    /// A part whose documents are being looked at.
    private struct PartUnderWay {
        let number: Int
        let trace: PartTrace?
        let entries: [TraceEntry]
        /// Whether all documents so far are as they were.
        var stands: Bool
        var counts = OutcomeCounts()

        init(_ number: Int, of outputs: EarlierOutputs, like head: PartHead) throws {
            self.number = number
            trace = outputs.parts[number]
            entries = try trace?.entries() ?? []
            stands = trace?.head.isMade(like: head) ?? false
        }

        /// The entry of the next document.
        var entry: TraceEntry? { counts.documents < entries.count ? entries[counts.documents] : nil }
    }

    /// A survey for a run whose parts have `head`, in a folder that holds `outputs`. What it comes to goes into `agenda`.
    init(
        of outputs: EarlierOutputs, for head: PartHead, _ limit: PartLimit, causes: Causes, into agenda: Locked<Agenda>
    ) throws {
        self.outputs = outputs
        self.head = head
        self.limit = limit
        self.causes = causes
        self.agenda = agenda
        part = try PartUnderWay(0, of: outputs, like: head)
    }

    var write: @Sendable (Outcome) -> Look {
        {
            Look(
                entry: LedgerEntry($0), key: DocumentKey(of: $0), id: Digest.short(of: $0.id.utf8),
                byteCount: $0.byteCount)
        }
    }

    mutating func receive(_ look: Look) throws -> LedgerEntry {
        let isRead = look.entry.source != nil
        let isTwin = isRead && seen.hasSeen(look.id)
        let entry = part.entry
        if isRead { try note(look, entry) } else if try wasUnread(look, entry) { known += 1 }
        let ending: TraceEntry.Ending? = isTwin ? .twin : isRead ? nil : .unread
        if let entry, entry.key == look.key, entry.stands(as: ending) {} else { part.stands = false }
        part.counts.add(look.entry.ending, byteCount: look.byteCount)
        documents += 1
        if limit.isReached(by: part.counts) { try endPart() }
        return look.entry
    }

    /// Notes what is to be done with a document that has the entry `entry` if it is the one that was there before.
    private mutating func note(_ look: Look, _ entry: TraceEntry?) throws {
        if let trace = part.trace, let entry, entry.key.content == look.key.content {
            known += 1
            return causes.note(trace.find(entry, for: head.stages))
        }
        let (find, isKnown) = try find(look)
        if isKnown { known += 1 }
        if let find { causes.note(find) } else { causes.note(isKnown: isKnown) }
    }

    /// Whether this one, which cannot be read, could not be read before, for the same reason.
    private mutating func wasUnread(_ look: Look, _ entry: TraceEntry?) throws -> Bool {
        try entry?.key.content == look.key.content || find(look).find != nil
    }

    private mutating func find(_ look: Look) throws -> (find: EarlierWork.Find?, isKnown: Bool) {
        let work = try work ?? EarlierWork(outputs.traces, for: head.stages)
        self.work = work
        return try work.find(look.key, id: look.id)
    }

    private mutating func endPart() throws {
        if part.stands, let trace = part.trace, trace.count == part.counts.documents { kept[part.number] = trace }
        part = try PartUnderWay(part.number + 1, of: outputs, like: head)
    }

    mutating func finish(isComplete: Bool) throws {
        if part.counts.documents > 0 { try endPart() }
        let before = outputs.parts.values.reduce(0) { $0 + $1.count }
        agenda.withLock { agenda in
            agenda.documents = documents
            agenda.items = causes.items
            agenda.gone = max(0, before - known)
            agenda.kept = kept
        }
    }
}

extension TraceEntry {
    /// Whether the document would end as it did, if what is known of that before any stage runs is `ending`. One that a
    /// stage failed on is tried again.
    fileprivate func stands(as ending: Ending?) -> Bool {
        switch ending {
        case .twin?, .unread?: self.ending == ending
        default: self.ending == .written || self.ending == .dropped
        }
    }
}

extension PartTrace {
    /// The work on the document of `entry` that a run of `stages` need not do again.
    fileprivate func find(_ entry: TraceEntry, for stages: [StageIdentity]) -> EarlierWork.Find {
        EarlierWork.Find(
            part: self, entry: entry, stageCount: min(head.commonStages(with: stages), entry.stageCount))
    }
}
