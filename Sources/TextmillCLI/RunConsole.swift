import Dispatch
import Foundation
import TextmillPipeline

/// What a person sees of a run: how far it is, which documents failed, and what came of it. All on standard error.
final class RunConsole: Sendable {
    /// How many failures are told one by one; the ledger has them all.
    private static let toldAtMost = 20

    private let stages: [String]
    private let quiet: Bool
    /// What there is to read in all, once that is known.
    private let totalBytes = Locked<Int?>(nil)
    /// How many documents are in parts that stay as they are.
    private let kept = Locked(0)
    private let started = ContinuousClock.now
    private let queue = DispatchQueue(label: "textmill.console")
    private let told = Locked(0)

    init(stages: [String], quiet: Bool) {
        self.stages = stages
        self.quiet = quiet
    }

    /// Shows how far `progress` is, and before it begins how many documents have been compared, often on a terminal, every
    /// ten seconds elsewhere, until the timer that it gives is cancelled. `countBytes` tells how much there is to read in all.
    func watch(
        _ progress: RunProgress, comparing looking: RunProgress, counting countBytes: @escaping @Sendable () -> Int?
    ) -> (any DispatchSourceTimer)? {
        guard !quiet else { return nil }
        let timer = DispatchSource.makeTimerSource(queue: queue)
        if Terminal.showsErrors {
            DispatchQueue.global().async { [totalBytes] in
                let total = countBytes()
                totalBytes.withLock { $0 = $0 ?? total }
            }
        }
        let interval = Terminal.showsErrors ? 0.2 : 10
        timer.setEventHandler { @Sendable [self] in
            let (compared, report) = (looking.report, progress.report)
            if report.documents == 0, compared.documents > 0 { show(compared, as: "comparing: ") } else { show(report) }
        }
        timer.schedule(deadline: .now() + interval, repeating: interval)
        timer.resume()
        return timer
    }

    /// Tells of a document that was not written, or not by all stages.
    func tell(_ entry: LedgerEntry) {
        queue.async { [self] in
            guard let problem = entry.problem else { return }
            let number = told.withLock { count in
                count += 1
                return count
            }
            if number <= Self.toldAtMost { Terminal.complain("\(clearing)\(problem)\n") }
            if number == Self.toldAtMost + 1 { Terminal.complain("… and more; the ledger has them all\n") }
        }
    }

    /// Says what there is to do, and counts on it.
    func tell(_ agenda: Agenda, as text: String) {
        totalBytes.withLock { $0 = agenda.bytesToRead }
        kept.withLock { $0 = agenda.documents - agenda.toWrite }
        say(text)
    }

    /// Says `text`, unless nothing is to be said.
    func say(_ text: String) {
        queue.sync { if !quiet { Terminal.complain(clearing + text) } }
    }

    /// Ends the display, and says what the run came to.
    func finish(_ report: Report, outputs: String?, times: RunTimes? = nil) {
        queue.sync {
            let seconds = (ContinuousClock.now - started).seconds
            var summary = RunSummary(report, stages: stages, seconds: seconds, outputs: outputs)
            summary.kept = kept.withLock { $0 }
            summary.tellsStages = times == nil
            Terminal.complain(quiet ? summary.stop ?? "" : clearing + summary.text)
            guard let times else { return }
            Terminal.complain("\n\(TimingTable.heading)\(TimingTable(report, stages: stages, times: times).text)")
        }
    }

    /// Says how many documents failed in an earlier run and were not tried again, and where they are told of.
    func tellOfKeptFailures(_ count: Int, in folder: String) {
        guard count > 0 else { return }
        let documents = count == 1 ? "1 document that failed" : "\(count.grouped) documents that failed"
        queue.sync {
            Terminal.complain("\(clearing)\(documents) before would fail again; '\(folder)/ledger.jsonl' says why\n")
        }
    }

    private func show(_ report: Report, as beginning: String = "") {
        let seconds = (ContinuousClock.now - started).seconds
        let line = RunSummary(report, stages: stages, seconds: seconds, outputs: nil).line(
            of: totalBytes.withLock { $0 })
        Terminal.complain(Terminal.showsErrors ? clearing + beginning + line : beginning + line + "\n")
    }

    /// What takes the last progress line off a terminal.
    private var clearing: String { Terminal.showsErrors ? "\r\u{1B}[K" : "" }
}

extension LedgerEntry {
    /// What is to be said of a document that not all went well with; nil if it did.
    fileprivate var problem: String? {
        switch ending {
        case .failed(let stage, let error): "failed: '\(id)'\(stage.map { " at '\($0)'" } ?? ""): \(error)"
        case .dropped: nil
        case .written where skips.isEmpty: nil
        case .written:
            "skipped for '\(id)': " + skips.map { "'\($0.stage)' (\($0.reason))" }.joined(separator: ", ")
        }
    }
}

extension Duration {
    /// In seconds.
    var seconds: Double { self / .seconds(1) }
}
