import Dispatch
import Testing
import Textmill
import TextmillTesting

@testable import TextmillPipeline

@Suite struct RemoteStageTests {
    /// Marks each document late, on a queue of its own, the later the sooner, and never more than `limit` at once.
    private final class Slow: RemoteStage {
        let state = Locked((under: 0, most: 0, closed: 0))
        let fails: Bool

        init(fails: Bool = false) { self.fails = fails }

        func process(_ document: Document, then handOn: @escaping @Sendable (Result<Document, any Error>) -> Void) {
            state.withLock {
                $0.under += 1
                $0.most = max($0.most, $0.under)
            }
            let delay = Int.random(in: 20...60)
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(delay)) { [self] in
                state.withLock { $0.under -= 1 }
                var answer = document
                answer["late"] = [Annotation(0..<1)]
                handOn(fails && document.text.hasPrefix("7") ? .failure(Refusal()) : .success(answer))
            }
        }

        func limit(to timeout: Duration) {}
        func close() { state.withLock { $0.closed += 1 } }
    }

    private struct Refusal: Error, CustomStringConvertible { let description = "no sevens" }

    private struct Numbers: DocumentSource {
        var number = 0
        let count: Int

        mutating func next() -> Arrival? {
            guard number < count else { return nil }
            defer { number += 1 }
            let text = "\(number)"
            return Arrival(name: text, byteCount: 1) { Document(id: text, text: text) }
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

    private func step(_ stage: any RemoteStage) -> Plan.Step {
        let definition = StageDefinition(
            name: "slow", purpose: "Is slow.", version: 1, contract: Contract(provides: ["late"]), settings: []
        ) { _, _ throws(Diagnostics) in StageWork(stage, settings: []) }
        return Plan.Step(
            name: "slow", stage: definition, work: StageWork(stage, settings: []), onError: .fail, timeout: nil)
    }

    private func run(_ slow: Slow, count: Int, jobs: Int) throws -> [Outcome] {
        let outcomes = Locked<[Outcome]>([])
        _ = try Runner(Plan(sound: [step(slow)]), jobs: jobs).run(Numbers(count: count), into: Kept(outcomes: outcomes))
        return outcomes.withLock { $0 }
    }

    @Test(arguments: [1, 2, 8])
    func noWorkerWaitsForIt(_ jobs: Int) throws {
        let slow = Slow()
        let outcomes = try run(slow, count: 500, jobs: jobs)
        #expect(outcomes.map(\.id) == (0..<500).map { "\($0)" })
        #expect(outcomes.allSatisfy { $0.document?["late"].count == 1 && $0.ending == .written })
        let (under, most, closed) = slow.state.withLock { $0 }
        #expect(under == 0 && closed == 1)
        #expect(most > 8 * jobs, "only \(most) documents were under way at once")
    }

    /// Marks the first two documents at once, and never answers for another.
    private final class Mute: RemoteStage {
        let asked = Locked((all: 0, answered: 0))

        func process(_ document: Document, then handOn: @escaping @Sendable (Result<Document, any Error>) -> Void) {
            let answers = Int(document.text) ?? 0 < 2
            if answers { handOn(.success(document)) }
            asked.withLock { $0 = ($0.all + 1, $0.answered + (answers ? 1 : 0)) }
            asked.wakeAll()
        }

        func limit(to timeout: Duration) {}
        func close() {}
    }

    @Test(arguments: [1, 2, 8], [100, Int.max])
    func aStopDoesNotWaitForIt(_ jobs: Int, _ count: Int) throws {
        let mute = Mute()
        let outcomes = Locked<[Outcome]>([])
        let progress = RunProgress()
        let runner = Runner(Plan(sound: [step(mute)]), jobs: jobs)
        DispatchQueue.global().async {
            mute.asked.wait { $0.all >= 100 && $0.answered == 2 ? () : nil }
            progress.stop()
        }
        let report = try runner.run(Numbers(count: count), into: Kept(outcomes: outcomes), progress: progress)
        #expect(report.wasStopped && report.documents == 2)
        #expect(outcomes.withLock { $0.map(\.id) } == ["0", "1"])
    }

    @Test func itsFailureIsTheDocumentsAlone() throws {
        let outcomes = try run(Slow(fails: true), count: 20, jobs: 2)
        let failed = outcomes.filter { $0.ending == .failed(stage: "slow", error: "no sevens") }
        #expect(failed.map(\.id) == ["7"])
        #expect(outcomes.count { $0.ending == .written } == 19)
    }

    @Test func oneDocumentAloneIsWaitedFor() {
        let plan = Plan(sound: [step(Slow(fails: true))])
        let outcomes = ["6", "7"].map { text in
            plan.outcome(of: Arrival(name: text, byteCount: 1) { Document(id: text, text: text) })
        }
        #expect(outcomes[0].document?["late"] == [Annotation(0..<1)])
        #expect(outcomes[0].ending == .written)
        #expect(outcomes[1].ending == .failed(stage: "slow", error: "no sevens"))
    }
}
