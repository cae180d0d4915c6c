import TextmillPipeline

/// Where a run's time went: what each kind of work and each stage took, its share, and how fast it was.
struct TimingTable {
    private let rows: [(name: String, nanoseconds: UInt64)]
    private let bytes: Int

    /// The table of a run that came to `report` with `stages`, and spent `times` beside them.
    init(_ report: Report, stages: [String], times: RunTimes) {
        func row(_ work: RunTimes.Work) -> (String, UInt64) { (work.rawValue, times[work]) }
        let stages = zip(stages, report.nanoseconds).map { ($0, $1) }
        rows = [row(.reading), row(.decoding)] + stages + [row(.writing), row(.syncing)]
        bytes = report.bytes
    }

    /// What the table says, in words.
    static let heading = """
        where the time went: what all threads spent together, its share, and how much
        of the input a thread does a second that does nothing else

        """

    /// The table, a line each: time over all threads, share of it, megabytes of input a second.
    var text: String {
        let total = max(1, rows.reduce(0) { $0 + $1.nanoseconds })
        let width = rows.map(\.name.count).max() ?? 0
        let head = "  " + "".padded(to: width) + "time".leftPadded(to: 12) + "share".leftPadded(to: 8)
        let lines = rows.map { name, time in
            let share = String(Int((Double(time) / Double(total) * 100).rounded())) + " %"
            let speed = time > 0 ? String((Double(bytes) / Double(time) * 10_000).rounded() / 10) : "–"
            return "  " + name.padded(to: width) + (Double(time) / 1e9).shownAsTime.leftPadded(to: 12)
                + share.leftPadded(to: 8) + speed.leftPadded(to: 10)
        }
        return ([head + "MB/s".leftPadded(to: 10)] + lines).joined(separator: "\n") + "\n"
    }
}
