import ArgumentParser
import Foundation
import Textmill
import TextmillPipeline

/// A run with all that it needs: what to read, what to do, and where to write.
struct RunJob {
    private let checked: CheckedFile
    private let documents: [String]
    private let outputs: OutputSettings
    /// The folder for outputs, from the working folder; nil for standard output.
    private let folder: String?

    /// The job of `checked`, on `documents` rather than the file's if there are any, with outputs to `output` rather
    /// than the file's folder if it is given.
    init(_ checked: CheckedFile, documents: [String], output: String?, outputs: OutputSettings) {
        self.checked = checked
        self.documents = documents
        self.outputs = outputs
        let named = output ?? outputs.folder.map { $0.text == "-" ? "-" : checked.path(of: $0.text) }
        folder = named == "-" ? nil : named ?? checked.path(of: "out")
    }

    /// Does it, and gives the exit status.
    func run(jobs: Int, quiet: Bool, showsTimings: Bool) throws -> ExitCode {
        let inputs = try inputs()
        let console = RunConsole(stages: checked.plan.steps.map(\.name), quiet: quiet)
        let progress = RunProgress { console.tell($0) }
        let signal = Locked<Int32?>(nil)
        let watch = Signals.onStop { number in
            signal.withLock { $0 = number }
            progress.stop()
        }
        defer { watch.forEach { $0.cancel() } }
        let timer = console.watch(progress, counting: inputs.countBytes)
        defer { timer?.cancel() }
        let report: Report
        do { report = try run(inputs, jobs, progress) } catch {
            console.finish(progress.report, outputs: nil)
            throw failure(error)
        }
        console.finish(report, outputs: folder, times: showsTimings ? progress.times : nil)
        if let number = signal.withLock({ $0 }), report.wasStopped { return ExitCode(128 + number) }
        return report.failed > 0 ? .failure : .success
    }

    private func inputs() throws -> sending Inputs {
        do {
            return try checked.inputs(commandLine: documents, outputFolder: folder)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
    }

    private func run(_ inputs: sending Inputs, _ jobs: Int, _ progress: RunProgress) throws -> Report {
        let runner = Runner(checked.plan, jobs: jobs)
        guard let folder else {
            let sink = StandardOutput(format: outputs.formats.first ?? .jsonl, offsets: outputs.offsets)
            return try runner.run(inputs, into: sink, progress: progress)
        }
        var record = RunRecord(of: checked.plan, from: checked.path, holding: checked.bytes, outputs: outputs)
        record.plugins = checked.plugins
        return try runner.run(inputs, into: try OutputFolder(at: folder, for: record), progress: progress)
    }

    private func failure(_ error: any Error) -> ExitCode {
        if case OutputError.readerGone = error { return .success }
        let hint = (error as? OutputError)?.hint.map { "    \($0)\n" } ?? ""
        Terminal.complain("error: \(error)\n\(hint)")
        if case OutputError.locked = error { return .inUse }
        return .worldFailed
    }
}
