/// A document's line in the table of a part's traces: 56 bytes.
struct TraceEntry: Hashable, Sendable {
    /// How a document ended, as far as it matters to later runs.
    enum Ending: UInt8, Sendable {
        case written, dropped
        /// A stage failed on it.
        case failed
        /// It could not be read.
        case unread
        /// An earlier document had its id.
        case twin
    }

    /// How many bytes an entry takes.
    static let byteCount = 56

    let key: DocumentKey
    /// The fingerprint of the document's id.
    let id: UInt64
    let ending: Ending
    /// How many stages it came to, or at which one it failed.
    let stageCount: Int
    /// Where what the stages did stands in the file.
    let range: Range<Int>
    let digest: UInt64

    /// The entry of a document that ended as `entry` says; its trace begins at byte `start`.
    init(_ trace: DocumentTrace, _ entry: LedgerEntry, at start: Int) {
        key = trace.key
        id = trace.id
        stageCount = trace.stageCount
        range = start..<start + trace.stages.count
        digest = Digest.short(of: trace.stages)
        ending =
            switch entry.ending {
            case .written: .written
            case .dropped: .dropped
            case .failed(.some, _): .failed
            case .failed(nil, _): entry.source == nil ? .unread : .twin
            }
    }

    /// Whether its id is taken by it, so that no later document may have it.
    var takesID: Bool { ending != .unread && ending != .twin }
}

extension TraceEntry {
    /// Writes it.
    func write(to writer: inout TraceWriter) {
        for word in [key.content.high, key.content.low, key.place, id, UInt64(range.lowerBound), digest] {
            writer.write(word)
        }
        writer.write(UInt64(range.count) << 24 | UInt64(stageCount & 0xFFFF) << 8 | UInt64(ending.rawValue))
    }

    /// Reads one, of a file of `size` bytes.
    init(from reader: inout TraceReader, inFileOf size: Int) throws(TraceReader.Fault) {
        let content = DocumentKey.Halves(high: try reader.word(), low: try reader.word())
        key = DocumentKey(content: content, place: try reader.word())
        id = try reader.word()
        let start = try reader.word()
        digest = try reader.word()
        let packed = try reader.word()
        let (count, limit) = (packed >> 24, UInt64(size))
        guard let ending = Ending(rawValue: UInt8(truncatingIfNeeded: packed)), start <= limit, count <= limit - start
        else { throw TraceReader.Fault() }
        self.ending = ending
        stageCount = Int(packed >> 8 & 0xFFFF)
        range = Int(start)..<Int(start + count)
    }
}
