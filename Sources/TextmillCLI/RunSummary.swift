import TextmillPipeline

/// What a run came to, as a line while it runs and as a table at its end.
struct RunSummary {
    /// How many documents more are in the outputs, which stayed as they were.
    var kept = 0
    /// Whether the time of each stage is told here.
    var tellsStages = true

    private let report: Report
    private let stages: [String]
    private let seconds: Double
    private let outputs: String?

    init(_ report: Report, stages: [String], seconds: Double, outputs: String?) {
        self.report = report
        self.stages = stages
        self.seconds = seconds
        self.outputs = outputs
    }

    /// Documents, speed, failures, and the time left if the whole is known.
    func line(of totalBytes: Int?) -> String {
        var line = "\(report.documents.grouped) documents, \(speed)"
        if let totalBytes, report.bytes > 0, totalBytes > report.bytes {
            let left = seconds * Double(totalBytes - report.bytes) / Double(report.bytes)
            line += ", \(left.shownAsTime) left"
        }
        return report.failed > 0 ? line + ", \(report.failed.grouped) failed" : line
    }

    /// Counts, the time of each stage, and where the outputs are.
    var text: String {
        var rows = [
            ("documents", counts), ("read", "\(report.bytes.shownAsBytes) in \(seconds.shownAsTime), \(speed)"),
        ]
        if kept > 0 { rows.insert(("as before", kept.grouped), at: 1) }
        let total = max(1, report.nanoseconds.reduce(0, +))
        for (stage, time) in zip(tellsStages ? stages : [], report.nanoseconds) {
            let share = Int((Double(time) / Double(total) * 100).rounded())
            rows.append((stage, (Double(time) / 1e9).shownAsTime.leftPadded(to: 9) + "\(share) %".leftPadded(to: 7)))
        }
        if let outputs { rows.append(("outputs", outputs)) }
        let width = rows.map { $0.0.count }.max() ?? 0
        let table = rows.map { "  \($0.0.padded(to: width))  \($0.1)\n" }.joined()
        return (stop ?? (report.wasStopped ? "stopped; what is committed is whole\n" : "")) + table
    }

    /// Why the run stopped, if too many documents failed, and how to go on.
    var stop: String? {
        report.limitReached.map { limit in
            let failures = limit.failures == 1 ? "a document has" : "\(limit.failures.grouped) documents have"
            let among = limit.documents.map { " among \($0.grouped) in a row" } ?? ""
            return "stopped: \(failures) failed\(among), where 'stop-after' stops a run; what is committed is whole\n"
                + "    mend what failed, or raise 'stop-after', and run again\n"
        }
    }

    private var counts: String {
        var parts = ["\(report.written.grouped) written"]
        if report.dropped > 0 { parts.append("\(report.dropped.grouped) dropped") }
        parts.append("\(report.failed.grouped) failed")
        if report.skipped > 0 { parts.append("\(report.skipped.grouped) with a stage skipped") }
        return "\(report.documents.grouped): " + parts.joined(separator: ", ")
    }

    private var speed: String { "\(Int(Double(report.bytes) / max(seconds, 1e-9)).shownAsBytes)/s" }
}

extension Int {
    /// In the unit that fits: 17.3 kB.
    var shownAsBytes: String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var size = Double(self)
        var unit = 0
        while size >= 1_000, unit + 1 < units.count {
            size /= 1_000
            unit += 1
        }
        return unit == 0 ? "\(self) bytes" : "\((size * 10).rounded() / 10) \(units[unit])"
    }
}

extension Double {
    /// Seconds, in the unit that fits: 3.2 ms, 14.1 s, 3 min 20 s, 2 h 5 min.
    var shownAsTime: String {
        switch self {
        case ..<1: "\((self * 10_000).rounded() / 10) ms"
        case ..<60: "\((self * 10).rounded() / 10) s"
        case ..<3_600: "\(Int(self) / 60) min \(Int(self) % 60) s"
        default: "\(Int(self) / 3_600) h \(Int(self) % 3_600 / 60) min"
        }
    }
}

extension String {
    /// The text with spaces before it, so that it takes `width` columns.
    func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
