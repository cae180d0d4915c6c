/// What earlier runs left in an output folder. To look at it changes nothing.
struct EarlierOutputs: Sendable {
    /// The traces of each part that is whole, with all its files, by the part's number.
    private(set) var parts: [Int: PartTrace] = [:]
    /// The traces of parts that are gone.
    private(set) var past: [PartTrace] = []
    /// Whether there is more than these parts: of a run that was cut short, or of another.
    private(set) var hasMore = false
    private let record: [UInt8]
    private let ledgerSize: Int?
    private var ledgerSizeOfParts = 0

    /// What is in `out`; nothing if there is no folder.
    init(in out: Folder?) throws {
        guard let out else {
            (record, ledgerSize) = ([], nil)
            return
        }
        record = try out.contents(of: "run.json") ?? []
        ledgerSize = try out.size(of: "ledger.jsonl")
        guard let own = try out.existingFolder(".textmill"), let lists = try own.existingFolder("files") else { return }
        past = try Self.past(in: out)
        let (ledgers, traces) = (try own.existingFolder("ledger"), try own.existingFolder("traces"))
        var folders = Folders(out: out)
        for name in try lists.names() {
            guard let number = FileName.number(ofPart: name), let ledgers, let traces,
                let list = PartList(try lists.contents(of: name) ?? []),
                let ledger = try ledgers.contents(of: "\(name).jsonl"),
                Digest.short(of: ledger) == list.ledgerDigest, try folders.hold(list),
                let trace = try PartTrace(name, in: traces)
            else {
                hasMore = true
                continue
            }
            parts[number] = trace
            ledgerSizeOfParts += ledger.count
        }
    }

    /// Whether there is nothing of any run.
    var isEmpty: Bool { parts.isEmpty && past.isEmpty && !hasMore && record.isEmpty }

    /// All traces there are.
    var traces: [PartTrace] { parts.sorted { $0.key < $1.key }.map(\.value) + past }

    /// The traces of parts that are gone from `out`.
    static func past(in out: Folder) throws -> [PartTrace] {
        guard let folder = try out.existingFolder(".textmill")?.existingFolder("past") else { return [] }
        return try folder.names().compactMap { try PartTrace($0, in: folder) }
    }

    /// Whether the last run came to its end.
    var isOfWholeRun: Bool { RunRecord.isOfWholeRun(record) }

    /// Whether `run.json` and `ledger.jsonl` are as a run that `record` tells of leaves them, times aside, with documents
    /// that ended as `counts` says.
    func isRecorded(by record: RunRecord, _ counts: OutcomeCounts) -> Bool {
        var record = record
        record.end(.complete, counts, parts: parts.count, after: .zero)
        return ledgerSize == ledgerSizeOfParts && RunRecord.areEqual(record.bytes, self.record)
    }

    /// The folders with published files, each opened once.
    private struct Folders {
        let out: Folder
        private var open: [String: Folder] = [:]

        init(out: Folder) { self.out = out }

        /// Whether all files of `list` are there, in their sizes.
        mutating func hold(_ list: PartList) throws -> Bool {
            for file in list.files {
                if open[file.folder] == nil { open[file.folder] = try out.existingFolder(file.folder) }
                guard try open[file.folder]?.size(of: file.name) == file.byteCount else { return false }
            }
            return true
        }
    }
}
