import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// Marks each word, after a while that depends on the text; fails, drops or breaks its contract where the text says so.
private struct MarkWords: Stage {
    static let contract = Contract(provides: ["words"])

    func process(_ document: inout Document) throws {
        if document.text.contains("fail") { throw Oddity.asked }
        if document.text.contains("drop") { document.drop(because: "it says so") }
        if document.text.contains("stray") { document[.entities] = [] }
        if document.text.contains("beyond") { document["words"] = [Annotation(0..<99)] }
        if document.text.contains("slow") { Thread.sleep(forTimeInterval: 0.05) }
        if document.text.contains("plain") { document["words"] = [Annotation(0..<5)] }
    }
}

private struct CountWords: Stage {
    static let contract = Contract(requires: ["words"], provides: ["count"])
    func process(_ document: inout Document) {
        document["count"] = [Annotation(0..<0, label: "\(document["words"].count)")]
    }
}

private enum Oddity: Error { case asked, endOfWorld }

private struct Texts: DocumentSource {
    var texts: [String]
    var taken = 0
    var failsAfter = Int.max

    mutating func next() throws -> Arrival? {
        guard taken < failsAfter else { throw Oddity.endOfWorld }
        guard taken < texts.count else { return nil }
        defer { taken += 1 }
        let (id, text) = ("\(taken)", texts[taken])
        return Arrival(name: "arrival \(id)", byteCount: text.utf8.count) {
            if text == "unreadable" { throw Oddity.asked }
            return Document(id: id, text: text)
        }
    }
}

/// Notes what comes, and can fail or be slow.
private struct Notes: OutcomeSink {
    final class Book: Sendable {
        let lines = Locked<[String]>([])
        let isComplete = Locked<Bool?>(nil)
    }

    let book: Book
    var failsAfter = Int.max
    var received = 0

    var write: @Sendable (Outcome) -> (String, LedgerEntry) {
        { outcome in ("\(outcome.id) \(outcome.ending.word) \(outcome.skips.map(\.stage))", LedgerEntry(outcome)) }
    }

    mutating func receive(_ written: (String, LedgerEntry)) throws -> LedgerEntry {
        received += 1
        if received > failsAfter { throw Oddity.endOfWorld }
        book.lines.withLock { $0.append(written.0) }
        return written.1
    }

    mutating func finish(isComplete: Bool) { book.isComplete.withLock { $0 = isComplete } }
}

extension Outcome.Ending {
    fileprivate var word: String {
        switch self {
        case .written: "written"
        case .dropped(let stage, let reason): "dropped by \(stage): \(reason)"
        case .failed(let stage, let error): "failed at \(stage ?? "reading"): \(error)"
        }
    }
}

@Suite struct RunnerTests {
    private func plan(_ yaml: String = "stages: [mark-words, count-words]") throws -> Plan {
        var problems = Diagnostics()
        let file = PipelineFile.read(Array(yaml.utf8), in: "", environment: { _ in nil }, noting: &problems)
        try problems.throwIfErrors()
        return try Plan(#require(file), stages: StageRegistry([MarkWords.self, CountWords.self]))
    }

    private func run(
        _ texts: [String], jobs: Int = 2, yaml: String = "stages: [mark-words, count-words]",
        window: Runner.Window = .init()
    ) throws -> (lines: [String], report: Report) {
        let book = Notes.Book()
        let runner = Runner(try plan(yaml), jobs: jobs, window: window)
        var report = try runner.run(Texts(texts: texts), into: Notes(book: book))
        report.nanoseconds = []
        return (book.lines.withLock { $0 }, report)
    }

    @Test(arguments: [1, 2, 8])
    func outcomesComeInTheOrderOfTheInput(jobs: Int) throws {
        let texts = (0..<400).map { $0 % 37 == 0 ? "slow" : "plain" }
        let (lines, report) = try run(texts, jobs: jobs)
        #expect(lines == (0..<400).map { "\($0) written []" })
        #expect(report.written == 400 && report.documents == 400)
        #expect(report.bytes == texts.reduce(0) { $0 + $1.utf8.count })
    }

    @Test func oneBadDocumentTouchesNoOther() throws {
        let texts = ["plain", "fail", "plain", "drop", "unreadable", "stray", "beyond", "plain"]
        let (lines, report) = try run(texts)
        #expect(
            lines == [
                "0 written []", "1 failed at mark-words: asked []", "2 written []",
                "3 dropped by mark-words: it says so []", "arrival 4 failed at reading: asked []",
                "5 failed at mark-words: 'mark-words' left the layer 'entities', which its contract does not provide []",
                "6 failed at mark-words: 'mark-words' marked bytes 0..<99 in 'words', which lie beyond the text of 6 "
                    + "bytes or cut a character in two []",
                "7 written []",
            ])
        #expect(report.written == 3 && report.dropped == 1 && report.failed == 4)
    }

    @Test func aSkippedStageTakesThoseThatNeedItAlong() throws {
        let yaml = "stages:\n  - mark-words:\n    on-error: skip\n  - count-words"
        let (lines, report) = try run(["plain", "fail"], yaml: yaml)
        #expect(lines == ["0 written []", "1 written [\"mark-words\", \"count-words\"]"])
        #expect(report.written == 2 && report.skipped == 1)
    }

    @Test(.timeLimit(.minutes(2))) func aSlowDocumentDoesNotHoldTheOthersUp() throws {
        // The first document is not done before all the others are.
        let others = Locked(0)
        struct Queue: DocumentSource {
            let others: Locked<Int>
            var taken = 0
            mutating func next() -> Arrival? {
                guard taken < 40 else { return nil }
                defer { taken += 1 }
                let (id, others) = (taken, others)
                return Arrival(name: "\(id)", byteCount: 1) {
                    if id == 0 { _ = others.wait { $0 == 39 ? true : nil } } else { others.withLock { $0 += 1 } }
                    others.wakeAll()
                    return Document(id: "\(id)", text: "plain")
                }
            }
        }
        let book = Notes.Book()
        let report = try Runner(try plan(), jobs: 2).run(Queue(others: others), into: Notes(book: book))
        #expect(report.written == 40)
        #expect(book.lines.withLock { $0.first } == "0 written []")
    }

    @Test(arguments: [1, 3])
    func theWindowBoundsWhatIsInFlight(documents: Int) throws {
        var window = Runner.Window()
        window.documents = documents
        window.bytes = 4
        let (lines, _) = try run((0..<100).map { $0 % 10 == 0 ? "slow" : "plain" }, jobs: 8, window: window)
        #expect(lines.count == 100)
    }

    @Test func noDocumentsIsARunToo() throws {
        let (lines, report) = try run([])
        #expect(lines.isEmpty)
        #expect(report == Report())
    }

    @Test func aSourceThatBreaksEndsTheRun() throws {
        let book = Notes.Book()
        #expect(throws: Oddity.endOfWorld) {
            try Runner(try plan(), jobs: 2).run(
                Texts(texts: Array(repeating: "plain", count: 50), failsAfter: 20), into: Notes(book: book))
        }
        #expect(book.isComplete.withLock { $0 } == false)
    }

    @Test(arguments: [1, 2, 8])
    func aSinkThatBreaksEndsTheRun(jobs: Int) throws {
        let book = Notes.Book()
        #expect(throws: Oddity.endOfWorld) {
            try Runner(try plan(), jobs: jobs).run(
                Texts(texts: Array(repeating: "plain", count: 500)), into: Notes(book: book, failsAfter: 20))
        }
        #expect(book.lines.withLock { $0.count } == 20)
        #expect(book.isComplete.withLock { $0 } == false)
    }

    @Test(arguments: [1, 2, 8], ["3", "3/25"])
    func aRunStopsAtItsLastFailureThatMayBe(_ jobs: Int, _ limit: String) throws {
        let texts = (0..<500).map { $0 % 10 == 7 ? "fail" : $0 % 10 == 3 ? "slow" : "plain" }
        let book = Notes.Book()
        let plan = try plan("stop-after: \(limit)\nstages: [mark-words]")
        let report = try Runner(plan, jobs: jobs).run(Texts(texts: texts), into: Notes(book: book))
        // Documents 7, 17 and 27 fail, and nothing after the last of them goes out, whatever is ready.
        #expect(book.lines.withLock { $0.map { $0.prefix { $0 != " " } } } == (0...27).map { "\($0)" })
        #expect(report.failed == 3 && report.documents == 28 && report.wasStopped)
        #expect(report.limitReached?.yaml == limit)
        #expect(book.isComplete.withLock { $0 } == false)
    }

    @Test func aRunWithFewerFailuresDoesNotStop() throws {
        let texts = (0..<100).map { $0 % 10 == 7 ? "fail" : "plain" }
        let (lines, report) = try run(texts, yaml: "stop-after: 3/20\nstages: [mark-words]")
        #expect(lines.count == 100 && !report.wasStopped && report.limitReached == nil)
    }

    @Test func aStoppedRunEndsWhatIsInFlight() throws {
        let book = Notes.Book()
        let progress = RunProgress()
        progress.stop()
        let report = try Runner(try plan(), jobs: 2).run(
            Texts(texts: Array(repeating: "plain", count: 500)), into: Notes(book: book), progress: progress)
        #expect(report.wasStopped)
        #expect(book.lines.withLock { $0.count } == report.documents)
        #expect(book.isComplete.withLock { $0 } == false)
    }

    @Test(.timeLimit(.minutes(1))) func aStopDoesNotWaitForAReaderThatDoesNotRead() throws {
        /// Takes one document, and is then stuck until its gate opens.
        struct Clogged: OutcomeSink {
            let gate: Locked<Bool>
            let received = Locked(0)
            var write: @Sendable (Outcome) -> LedgerEntry { { LedgerEntry($0) } }
            mutating func receive(_ written: LedgerEntry) -> LedgerEntry {
                let count = received.withLock { count in
                    count += 1
                    return count
                }
                if count > 1 { gate.wait { $0 ? () : nil } }
                return written
            }
            mutating func finish(isComplete: Bool) { Issue.record("it was stuck and could not be asked") }
        }
        let gate = Locked(false)
        let progress = RunProgress()
        var runner = Runner(try plan(), jobs: 2)
        runner.grace = .milliseconds(200)
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { progress.stop() }
        let texts = Texts(texts: Array(repeating: "plain", count: 50))
        let report = try runner.run(texts, into: Clogged(gate: gate), progress: progress)
        #expect(report.wasStopped && report.documents == 1)
        gate.withLock { $0 = true }
        gate.wakeAll()
    }

    @Test func aStopDoesNotWaitForAnInputThatNeverComes() throws {
        struct Silent: DocumentSource {
            var given = false
            mutating func next() -> Arrival? {
                if given { Thread.sleep(forTimeInterval: 60) }
                given = true
                return Arrival(name: "only", byteCount: 1) { Document(id: "only", text: "plain") }
            }
        }
        let book = Notes.Book()
        let progress = RunProgress()
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { progress.stop() }
        let report = try Runner(try plan(), jobs: 1).run(Silent(), into: Notes(book: book), progress: progress)
        #expect(report.wasStopped && report.written == 1)
    }

    @Test func theLanguageOfTheFileIsThatOfDocumentsThatSayNone() throws {
        let plan = try plan("{stages: [mark-words], language: de}")
        let language = FieldValue.Field(name: "language", value: .string("en"))
        #expect(plan.received(Document(id: "a", text: "")).language == LanguageCode("de"))
        #expect(plan.received(Document(id: "a", text: "", fields: [language])).fields == [language])
        #expect(try self.plan("stages: [mark-words]").received(Document(id: "a", text: "")).fields.isEmpty)
        let arrival = Arrival(name: "a", byteCount: 0) { Document(id: "a", text: "") }
        #expect(plan.outcome(of: arrival).document?.language == LanguageCode("de"))
    }
}
