#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes whole documents to standard output, in one format and nothing else; `-o -` is this.
///
/// The process is to ignore SIGPIPE. Once nobody reads any more, `OutputError.readerGone` is thrown.
public struct StandardOutput: OutcomeSink, Sendable {
    /// How the documents received so far ended.
    public private(set) var counts = OutcomeCounts()

    private let writer: OutcomeWriter
    private var file: OutputFile
    private var seen = SeenIDs()
    private var times = RunTimes()

    /// Standard output in `format`.
    public init(format: OutputSettings.Format, offsets: OutputSettings.Offsets) {
        self.init(descriptor: 1, format: format, offsets: offsets)
    }

    init(descriptor: Int32, format: OutputSettings.Format, offsets: OutputSettings.Offsets) {
        writer = OutcomeWriter(stages: [], formats: [format], offsets: offsets)
        file = OutputFile(descriptor, path: "standard output", blockSize: 64 << 10)
    }

    /// Counts in `times` how long the reader takes.
    public mutating func tell(_ times: RunTimes) { self.times = times }

    /// Writes an outcome down.
    public var write: @Sendable (Outcome) -> WrittenOutcome { { [writer] in writer.write($0) } }

    /// Puts the document out. One whose id an earlier one has becomes a failure.
    public mutating func receive(_ written: WrittenOutcome) throws -> LedgerEntry {
        var written = written
        seen.check(&written)
        counts.add(written.entry.ending, byteCount: written.byteCount)
        try noticingReader { try $0.append(written[0]) }
        return written.entry
    }

    /// Puts out what is still held back, complete or not.
    public mutating func finish(isComplete: Bool) throws { try noticingReader { try $0.flush() } }

    private mutating func noticingReader(_ work: (inout OutputFile) throws -> Void) throws {
        do {
            try times.measure(.syncing) { try work(&file) }
        } catch OutputError.system(_, _, number: EPIPE) {
            throw OutputError.readerGone
        }
    }
}
