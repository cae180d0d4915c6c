import ArgumentParser
import Foundation
import Textmill
import TextmillPipeline

/// A run with all that it needs: what to read, what to do, and where to write.
struct RunJob {
    /// Whether it starts over, whatever earlier runs wrote.
    var startsOver = false

    private let checked: CheckedFile
    private let documents: [String]
    private let outputs: OutputSettings
    /// The folder for outputs, from the working folder; nil for standard output.
    private let folder: String?

    private var record: RunRecord {
        RunRecord(
            of: checked.plan, from: checked.path, holding: checked.bytes, outputs: outputs, plugins: checked.plugins)
    }

    /// The job of `checked`, on `documents` rather than the file's if there are any, with outputs to `output` rather
    /// than the file's folder if it is given.
    init(_ checked: CheckedFile, documents: [String], output: String?, outputs: OutputSettings) {
        self.checked = checked
        self.documents = documents
        self.outputs = outputs
        let own = outputs.folder.text
        folder = (output ?? own) == "-" ? nil : output ?? checked.path(of: own)
    }

    /// Does it, and gives the exit status.
    func run(jobs: Int, quiet: Bool, showsTimings: Bool) throws -> ExitCode {
        let inputs = try inputs()
        let console = RunConsole(stages: checked.plan.steps.map(\.name), quiet: quiet)
        let attempt = Attempt(jobs: jobs, console: console, progress: RunProgress { console.tell($0) })
        let signal = Locked<Int32?>(nil)
        let watch = Signals.onStop { number in
            signal.withLock { $0 = number }
            attempt.looking.stop()
            attempt.progress.stop()
        }
        defer { watch.forEach { $0.cancel() } }
        let timer = console.watch(attempt.progress, comparing: attempt.looking, counting: inputs.countBytes)
        defer { timer?.cancel() }
        do {
            let (report, keptFailures) = try run(inputs, attempt)
            if let report {
                console.finish(report, outputs: folder, times: showsTimings ? attempt.progress.times : nil)
                if let number = signal.withLock({ $0 }), report.wasStopped { return ExitCode(128 + number) }
            }
            return (report?.failed ?? 0) + keptFailures > 0 ? .failure : .success
        } catch is SurveyStopped {
            console.say("stopped; nothing was changed\n")
            return ExitCode(128 + (signal.withLock { $0 } ?? SIGINT))
        } catch {
            // Of a run that never began there is nothing to tell but why.
            if attempt.progress.report.documents > 0 { console.finish(attempt.progress.report, outputs: nil) }
            throw failure(error)
        }
    }

    /// What a run has beside its job.
    private struct Attempt {
        let jobs: Int
        let console: RunConsole
        /// How far it is in looking at what there is to do.
        let looking = RunProgress()
        /// How far it is in doing it.
        let progress: RunProgress
    }

    /// Does it. Gives what it came to, nil if there was nothing to do, and how many documents failed earlier that are not
    /// to be tried again.
    private func run(_ inputs: sending Inputs, _ attempt: Attempt) throws -> (Report?, keptFailures: Int) {
        let (jobs, progress) = (attempt.jobs, attempt.progress)
        guard let folder else {
            let sink = StandardOutput(format: outputs.formats.first ?? .jsonl, offsets: outputs.offsets)
            return (try Runner(checked.plan, jobs: jobs).run(inputs, into: sink, progress: progress), 0)
        }
        let run = try FolderRun(of: checked.plan, record, to: folder)
        if startsOver { try run.forgetEarlierRuns() }
        // What can be read once only is not looked at first.
        if inputs.readsStandardInput { return (try run.run(inputs, by: nil, jobs: jobs, progress: progress), 0) }
        let agenda = try run.survey(inputs, jobs: jobs, progress: attempt.looking)
        if let agenda { attempt.console.tell(agenda, as: text(of: agenda).text) }
        let failures = agenda?.keptCounts.failed ?? 0
        attempt.console.tellOfKeptFailures(failures, in: folder)
        if agenda?.isDone == true { return (nil, failures) }
        return (try run.run(try self.inputs(), by: agenda, jobs: jobs, progress: progress), failures)
    }

    /// What a run would do.
    func agenda(jobs: Int) throws -> Agenda {
        do {
            return try FolderRun.agenda(of: checked.plan, record, in: folder, try inputs(), jobs: jobs)
        } catch {
            throw failure(error)
        }
    }

    /// Runs stages anew on a sample of the documents in the folder and compares; gives the exit status.
    func verify(jobs: Int, sample: Int) throws -> ExitCode {
        guard let folder else { throw ValidationError("'--verify' wants an output folder to compare with, not '-'") }
        let result: Verification
        do {
            result = try FolderRun.verify(sample, of: checked.plan, record, in: folder, try inputs(), jobs: jobs)
        } catch {
            throw failure(error)
        }
        Terminal.complain(VerificationText(result, folder: folder).text)
        return result.differences.isEmpty ? .success : .failure
    }

    /// What a person is told of `agenda`.
    func text(of agenda: Agenda) -> AgendaText { AgendaText(agenda, of: checked.path, into: folder) }

    private func inputs() throws -> sending Inputs {
        do {
            return try checked.inputs(commandLine: documents, outputFolder: folder)
        } catch {
            Terminal.complain(error.description)
            throw error.exitCode
        }
    }

    private func failure(_ error: any Error) -> ExitCode {
        if let status = error as? ExitCode { return status }
        if case OutputError.readerGone = error { return .success }
        let hint = (error as? OutputError)?.hint.map { "    \($0)\n" } ?? ""
        Terminal.complain("error: \(error)\n\(hint)")
        if case OutputError.locked = error { return .inUse }
        return .worldFailed
    }
}
