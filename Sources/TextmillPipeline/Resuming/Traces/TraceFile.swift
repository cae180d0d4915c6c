/// The file of a part's traces that is being written.
///
/// First comes what the stages did, document after document; then a table with an entry for each; then what holds for the
/// whole part; then, in 24 bytes, how long that is, a digest of it and the table, and the mark that ends the file.
struct TraceFile: Sendable {
    /// How every file of traces ends; another number for another form.
    static let mark: UInt64 = 0x3130_6563_6172_7474

    private var file: OutputFile
    private var table = TraceWriter()

    /// Traces that go to `file`.
    init(to file: OutputFile) { self.file = file }

    /// Adds `trace` of a document that ended as `entry` says.
    mutating func add(_ trace: DocumentTrace, _ entry: LedgerEntry) throws {
        TraceEntry(trace, entry, at: file.byteCount).write(to: &table)
        try file.append(trace.stages)
    }

    /// Ends the file, and waits until it is on the disk.
    mutating func finish(_ head: PartHead) throws {
        var tail = TraceWriter()
        head.write(to: &tail)
        let bytes = table.bytes + tail.bytes
        try file.append(bytes)
        var end = TraceWriter()
        for word in [UInt64(tail.bytes.count), Digest.short(of: bytes), Self.mark] { end.write(word) }
        try file.append(end.bytes)
        try file.sync()
    }

    /// Closes the file. It is not to be used again, even if this throws.
    func end() throws { try file.end() }
}
