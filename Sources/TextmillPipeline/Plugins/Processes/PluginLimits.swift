/// How a plugin's program is to be run: how much of it side by side, and how long it may take.
struct PluginLimits: Sendable {
    /// A frame of its answers may have so many bytes.
    static let frameBytes = 256 << 20
    /// How long a program that was told to end has for it.
    static let grace = Duration.milliseconds(250)

    let processes: Int
    let batch: Int
    let offsets: OutputSettings.Offsets
    /// For a document, in all.
    var timeout: Duration
    /// For a document, without a sign of progress.
    var progress: Duration { ownProgress ?? timeout }
    /// For the first answer.
    let start: Duration
    private let ownProgress: Duration?

    init(_ file: ManifestFile) {
        processes = file.processes
        batch = file.batch
        offsets = file.offsets
        timeout = file.timeout.duration
        ownProgress = file.progress?.duration
        start = file.start.duration
    }

    /// A process may have so many unanswered documents when it is sent more: enough that it never waits for the next,
    /// and few, because all of them are under suspicion if it ends.
    var backlog: Int { max(batch, 3) }

    /// How often it is looked whether a process is overdue, in milliseconds.
    var tick: Int32 {
        let shortest = [timeout, progress, start].map { TimeSpan($0).milliseconds }.min() ?? 0
        return Int32(max(5, min(100, shortest / 8)))
    }
}
