import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

/// Asks whether to stop, for ever, where the text says `long`.
private struct Obey: Stage {
    static let contract = Contract(provides: [])

    func process(_ document: inout Document) throws {
        while document.text.contains("long") {
            try document.checkCancellation()
            Thread.sleep(forTimeInterval: 0.001)
        }
    }
}

/// Waits for its gate and never asks, where the text says `stuck`; opens the gate that the text names after `open`.
private struct Wait: Stage {
    static let contract = Contract(provides: [])
    static let gates = Locked(Gates())

    struct Gates {
        var open: Set<String> = []
        var passed: Set<String> = []
    }

    func process(_ document: inout Document) {
        let text = document.text
        if text.hasPrefix("stuck") {
            Self.gates.wait { $0.open.contains(text) ? () : nil }
            Self.gates.withLock { _ = $0.passed.insert(text) }
            Self.gates.wakeAll()
        }
        if text.hasPrefix("open ") { Self.open(String(text.dropFirst(5))) }
    }

    /// Opens the gate of `text`, and waits until the stage has come through it.
    static func open(_ text: String) {
        gates.withLock { _ = $0.open.insert(text) }
        gates.wakeAll()
        gates.wait { $0.passed.contains(text) ? () : nil }
    }
}

@Suite(.timeLimit(.minutes(2))) struct TimeoutTests {
    private static let limit = Duration.milliseconds(400)
    private static let message =
        "took longer than 400 ms (give it more by 'timeout' beside the stage, or leave the document out)"

    private struct Texts: DocumentSource {
        var texts: [String]
        var taken = 0

        mutating func next() -> Arrival? {
            guard taken < texts.count else { return nil }
            defer { taken += 1 }
            let (id, text) = ("\(taken)", texts[taken])
            return Arrival(name: id, byteCount: 1) { Document(id: id, text: text) }
        }
    }

    private struct Kept: OutcomeSink {
        let outcomes: Locked<[Outcome]>
        var write: @Sendable (Outcome) -> Outcome { { $0 } }
        func receive(_ written: Outcome) -> LedgerEntry {
            outcomes.withLock { $0.append(written) }
            return LedgerEntry(written)
        }
        func finish(isComplete: Bool) {}
    }

    private func plan(_ stage: some Stage, onError: OnError = .fail) -> Plan {
        let step = Plan.Step(
            name: "slow", stage: StageDefinition(type(of: stage)), work: StageWork(stage), onError: onError,
            timeout: Self.limit)
        return Plan(sound: [step])
    }

    @Test func oneDocumentAloneIsHeldToItToo() {
        let plan = plan(Obey())
        let endings = ["short", "long"].map { text in
            plan.outcome(of: Arrival(name: text, byteCount: 1) { Document(id: text, text: text) }).ending
        }
        #expect(endings == [.written, .failed(stage: "slow", error: Self.message)])
    }

    private func run(
        _ texts: [String], through stage: some Stage, jobs: Int, onError: OnError = .fail
    ) throws -> [Outcome] {
        let outcomes = Locked<[Outcome]>([])
        _ = try Runner(plan(stage, onError: onError), jobs: jobs).run(
            Texts(texts: texts), into: Kept(outcomes: outcomes))
        return outcomes.withLock { $0 }
    }

    @Test(arguments: [1, 2])
    func aStageThatAsksStopsWhenItsTimeIsUp(_ jobs: Int) throws {
        let outcomes = try run(["plain", "long", "plain"], through: Obey(), jobs: jobs)
        #expect(outcomes.map(\.ending) == [.written, .failed(stage: "slow", error: Self.message), .written])
    }

    @Test(arguments: [1, 2, 4])
    func aStageThatNeverAsksIsLeftBehind(_ jobs: Int) throws {
        let stuck = (0..<3).map { "stuck \($0) of \(jobs)" }
        let outcomes = try run(["plain", stuck[0], stuck[1], "plain", stuck[2], "plain"], through: Wait(), jobs: jobs)
        // The run has ended, and the stages are still where they were.
        #expect(Wait.gates.withLock { $0.passed.isDisjoint(with: stuck) })
        for text in stuck { Wait.open(text) }
        #expect(outcomes.map(\.id) == ["0", "1", "2", "3", "4", "5"])
        let failed = outcomes.filter { $0.ending == .failed(stage: "slow", error: Self.message) }
        #expect(failed.map(\.id) == ["1", "2", "4"])
        #expect(outcomes.count { $0.ending == .written } == 3)
    }

    @Test func whatComesBackTooLateChangesNothingAndCountsNoMore() throws {
        let stuck = (0..<StuckStages.most + 2).map { "stuck \($0) and back" }
        let outcomes = try run(stuck.flatMap { [$0, "open \($0)"] }, through: Wait(), jobs: 1)
        #expect(outcomes.map(\.id) == (0..<2 * stuck.count).map { "\($0)" })
        for (number, outcome) in outcomes.enumerated() {
            #expect(outcome.ending == (number % 2 == 0 ? .failed(stage: "slow", error: Self.message) : .written))
        }
    }

    @Test(arguments: [3, 8])
    func aRunThatHasLeftTooManyBehindStops(_ jobs: Int) throws {
        let stuck = (0..<20).map { "stuck \($0) for \(jobs)" }
        defer { Wait.gates.withLock { $0.open.formUnion(stuck) } }
        let error = try #require(throws: StuckStages.self) { try run(stuck, through: Wait(), jobs: jobs) }
        let documents = Set(error.calls.compactMap { Int($0.document) })
        // Of what workers have at the same time, any may be the last that is left behind.
        #expect(error.calls.count == 8 && documents.count == 8 && documents.allSatisfy((0..<7 + jobs).contains))
        #expect(error.description.hasPrefix("8 calls of 'slow', such as that over '"))
    }

    @Test func aStageThatTookTooLongCanBeSkipped() throws {
        let outcomes = try run(["long"], through: Obey(), jobs: 1, onError: .skip)
        #expect(outcomes.map(\.ending) == [.written])
        #expect(outcomes.first?.skips == [.init(stage: "slow", reason: Self.message)])
    }

    @Test func withoutARunNothingIsEverCancelled() throws {
        var document = Document(id: "a", text: "plain")
        try document.checkCancellation()
        try Obey().process(&document)
    }

    @Test func aStagesOwnTimeoutCountsBeforeThePipelines() throws {
        let yaml = "timeout: 2 min\nstages:\n  - obey\n  - obey:\n    as: again\n    timeout: 400ms"
        var problems = Diagnostics()
        let file = PipelineFile.read(Array(yaml.utf8), in: "", environment: { _ in nil }, noting: &problems)
        let plan = try Plan(#require(file), stages: StageRegistry([Obey.self]))
        #expect(plan.steps.map(\.timeout) == [.seconds(120), .milliseconds(400)])
    }
}
