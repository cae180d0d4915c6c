/// The traces of a part that an earlier run wrote.
struct PartTrace: Sendable {
    /// How the part was made, and what is in it.
    let head: PartHead
    private let folder: Folder
    private let name: String
    private let size: Int
    private let tableStart: Int

    /// The traces in the file `name` of `folder`; nil if it is not there or not whole.
    init?(_ name: String, in folder: Folder) throws {
        guard let size = try folder.size(of: name), size >= 24, size < Int.max / 2 else { return nil }
        self.folder = folder
        self.name = name
        self.size = size
        do {
            var end = TraceReader(try folder.contents(of: name, in: size - 24..<size)[...])
            let (tail, digest, mark) = (try end.word(), try end.word(), try end.word())
            guard mark == TraceFile.mark, tail <= UInt64(size - 24) else { return nil }
            let tailStart = size - 24 - Int(tail)
            var reader = TraceReader(try folder.contents(of: name, in: tailStart..<size - 24)[...])
            head = try PartHead(from: &reader)
            // Until the digest is looked at, the numbers may be any.
            let most = tailStart / TraceEntry.byteCount
            let (counts, room) = (head.counts, 0...most)
            guard room.contains(counts.written), room.contains(counts.dropped), room.contains(counts.failed),
                counts.documents <= most
            else { return nil }
            let documents = counts.documents
            tableStart = tailStart - documents * TraceEntry.byteCount
            let signed = try folder.contents(of: name, in: tableStart..<size - 24)
            guard Digest.short(of: signed) == digest else { return nil }
        } catch is TraceReader.Fault {
            return nil
        }
    }

    /// How many documents are in it.
    var count: Int { head.counts.documents }

    /// Its table.
    func entries() throws -> [TraceEntry] {
        let bytes = try folder.contents(of: name, in: tableStart..<tableStart + count * TraceEntry.byteCount)
        var reader = TraceReader(bytes[...])
        return try (0..<count).map { _ in try TraceEntry(from: &reader, inFileOf: size) }
    }

    /// The table's entry number `index`, counted from 0.
    func entry(at index: Int) throws -> TraceEntry {
        let start = tableStart + index * TraceEntry.byteCount
        var reader = TraceReader(try folder.contents(of: name, in: start..<start + TraceEntry.byteCount)[...])
        return try TraceEntry(from: &reader, inFileOf: size)
    }

    /// What the first `count` stages did to the document of `entry`.
    func stages(of entry: TraceEntry, first count: Int) throws -> [StageTrace] {
        let bytes = try folder.contents(of: name, in: entry.range)
        guard Digest.short(of: bytes) == entry.digest else { throw TraceReader.Fault() }
        var reader = TraceReader(bytes[...])
        return try (0..<min(count, entry.stageCount)).map { _ in try StageTrace(from: &reader) }
    }
}
