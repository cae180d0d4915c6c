/// The part of the outputs that is being written. Its files lie in the staging folder, under names that tell nothing,
/// until all of them are whole.
struct OutputPart: Sendable {
    /// Its number, counted from 0.
    let number: Int
    /// The documents in it.
    var counts: OutcomeCounts { head.counts }

    private let staged: Folder
    private let layout: OutputSettings.Layout
    private let places: [PiecePlace]
    private var open: [OutputFile] = []
    private var traces: TraceFile?
    private var head: PartHead
    private var list = PartList()
    private var ledger = JSONWriter()

    /// An empty part.
    init(
        _ number: Int, in staged: Folder, layout: OutputSettings.Layout, places: [PiecePlace], head: PartHead
    ) {
        self.number = number
        self.head = head
        self.staged = staged
        self.layout = layout
        self.places = places
    }

    /// Adds an outcome.
    mutating func add(_ written: WrittenOutcome) throws {
        head.counts.add(written.entry.ending, byteCount: written.byteCount)
        if let trace = written.trace {
            if traces == nil { traces = TraceFile(to: try staged.create("traces")) }
            try traces?.add(trace, written.entry)
        }
        switch layout {
        case .parts:
            written.entry.write(to: &ledger, part: number)
            while open.count < places.count { open.append(try staged.create(String(open.count))) }
            for index in places.indices { try open[index].append(written[index]) }
        case .documents:
            let name = FileName.name(of: written.entry.id)
            let isEmpty = written.bytes.isEmpty
            written.entry.write(to: &ledger, part: number, file: isEmpty ? nil : name)
            for index in places.indices where !written[index].isEmpty {
                try writeFile(written[index], name: name, place: places[index])
            }
        }
    }

    private mutating func writeFile(_ piece: ArraySlice<UInt8>, name: String, place: PiecePlace) throws {
        try staged.write(piece, to: String(list.files.count), syncing: false)
        list.files.append(.init(folder: place.folder, name: "\(name).\(place.fileExtension)", byteCount: piece.count))
    }

    /// Gives all files their names in `out`, in an order that leaves no doubt at any moment: first the list of them,
    /// then they themselves, the traces, and last the part's ledger, with which the part counts as written. Each step is on the
    /// disk before the next begins.
    func commit(to out: PublishedFolder) throws {
        var part = self
        do {
            try part.finishFiles()
            try staged.write(part.ledger.bytes, to: "ledger")
            try staged.write(part.list.bytes, to: "list")
        } catch {
            part.close()
            throw error
        }
        try out.publish(part.list, number: number, from: staged)
    }

    private mutating func finishFiles() throws {
        for index in open.indices {
            try open[index].sync()
            let name = "\(FileName.part(number)).\(places[index].fileExtension)"
            list.files.append(.init(folder: places[index].folder, name: name, byteCount: open[index].byteCount))
        }
        while let file = open.popLast() { try file.end() }
        try traces?.finish(head)
        // Closed once, also if that fails: the number may be another file's by then.
        let finished = traces
        traces = nil
        try finished?.end()
        if layout == .documents { try staged.syncAll() }
        list.ledgerByteCount = ledger.bytes.count
        list.ledgerDigest = Digest.short(of: ledger.bytes)
    }

    /// Lets go of all files.
    mutating func close() {
        // What they hold is not wanted any more.
        while let file = open.popLast() { try? file.end() }
        try? traces?.end()
        traces = nil
    }
}
