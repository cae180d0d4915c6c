import Foundation
import Testing
import Textmill

@testable import TextmillTesting

@Suite struct ConformanceTests {
    @Test func findsNothingWrongWithASoundStage() { #expect(faults(of: MarkCapitals()) == []) }

    @Test(arguments: [
        (MarkBeyondTheEnd() as any Stage, "lies beyond the text of 0 bytes, on 'empty': \"\""),
        (
            MarkFirstByte(),
            "cuts a character in two, on 'news-ru': \"ВЕРХНИЙ ЯР, 12 мая — ИА «Северный край». Мост через реку Оль\"…"
        ),
        (MarkBackwards(), "0..<0 of 'marks' stands after one that begins at 42, on 'one-sentence'"),
    ])
    func findsMisplacedSpans(_ stage: any Stage, _ message: String) {
        let found = complaints(about: stage, on: .placesSpans)
        #expect(found.contains { $0.contains(message) }, "\(found.prefix(3))")
    }

    @Test func findsUndeclaredLayers() {
        #expect(
            complaints(about: WriteStrangeLayer(), on: .keepsContract).first?.hasPrefix(
                "it writes the layer 'bystander', which its contract does not provide, on 'news-ru'") == true)
        #expect(
            complaints(about: ChangeTextUntold(), on: .keepsContract).first?.hasPrefix(
                "it changes the text, which its contract does not provide") == true)
    }

    @Test func findsRandomness() {
        #expect(
            complaints(about: MarkAtRandom(), on: .repeatsItself).first?.hasPrefix(
                "the second time, 'marks' has other annotations at bytes 0..<0 and 0..<0, on 'news-ru'") == true)
        #expect(complaints(about: MarkCapitals(), on: .repeatsItself) == [])
    }

    @Test func findsWhatThreadsShare() {
        #expect(complaints(about: MarkFromSharedMemory(), on: .repeatsItself) == [])
        #expect(
            complaints(about: MarkFromSharedMemory(), on: .worksSideBySide).first?.hasPrefix(
                "beside other documents it gives something else, on '") == true)
    }

    @Test func findsThatAStageIsNotIdempotentOnlyWhereItSaysItIs() {
        #expect(
            complaints(about: AddFullStop(), on: .isIdempotent).first?.hasPrefix("run again, the text is another")
                == true)
        #expect(complaints(about: MarkAtRandom(), on: .isIdempotent) == [])
    }

    @Test func findsGrowingMemory() {
        var effort = Conformance.Effort()
        effort.lineLength = 1_000
        let gauge = MemoryGauge { KeepEveryDocument.held.load(ordering: .relaxed) }
        let verdicts = Conformance(StageSubject(KeepEveryDocument()), effort: effort).verdicts(gauge: gauge)
        #expect(
            verdicts.last?.faults.map(\.description) == [
                "8000 KB more are in use after 10000 documents than after 2000, 1024 bytes a document"
            ])
    }

    @Test func findsWhatIsThrownAtOrdinaryTexts() {
        let verdict = verdict(of: RefuseShortTexts(), on: .worksOnOrdinaryTexts)
        #expect(
            verdict?.faults.map(\.description) == [
                "it throws 'Refusal()', on 'one-sentence': \"Дождь идёт третий день.\""
            ])
        #expect(verdict?.remarks.contains("it throws 'Refusal()', on 'empty': \"\"") == true)
    }

    @Test func findsWhatIsNotSaid() {
        #expect(
            complaints(about: Untold_Stage(), on: .saysWhatItIs) == [
                "its name 'untold_-stage' is not of small letters, digits and hyphens",
                "its purpose 'no sentence' is not a sentence", "its version is 0", "its contract provides nothing",
            ])
        #expect(
            complaints(about: Untold_Stage(), on: .explainsSettings) == [
                "the number 'count' has no range", "the help of 'size', 'no sentence', is not a sentence",
            ])
    }

    @Test func remarksOnSettingsWithoutEffect() {
        #expect(
            verdict(of: Untold_Stage(), on: .usesSettings)?.remarks == [
                "'count' was not seen to matter on any text", "'size' was not seen to matter on any text",
            ])
        #expect(verdict(of: MarkCapitals(), on: .usesSettings)?.remarks == [])
    }

    @Test func findsLayersThatNobodyProvides() {
        let known: Set<Layer> = ["sentences", "marks", .text]
        func found(_ stage: some Stage) -> [String] {
            Conformance(StageSubject(stage), among: known, effort: quick).requirementFaults(among: known).map(\.message)
        }
        #expect(
            found(RequireTooMuch()) == [
                "no stage known here provides 'sentense'; did it mean 'sentences'?",
                "no stage known here provides 'tides'",
            ])
        #expect(found(MarkCapitals()) == [])
        #expect(verdict(of: RequireTooMuch(), on: .requiresWhatThereIs) == nil, "nobody said which layers there are")
    }

    @Test func watchesMemoryNoLongerThanItIsGivenTime() {
        var effort = quick
        (effort.documents, effort.patience) = (1_000_000, .milliseconds(50))
        let start = ContinuousClock.now
        let verdict = Conformance(StageSubject(MarkSlowly()), effort: effort).verdicts(gauge: MemoryGauge { 0 }).last
        #expect(verdict?.check == .keepsMemory && verdict?.faults.isEmpty == true)
        #expect(verdict?.remarks.first?.hasPrefix("watched over ") == true)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func triesStagesThatWorkElsewhere() throws {
        let definition = StageDefinition(
            name: "far", purpose: "Marks one byte too many, elsewhere.", version: 1,
            contract: Contract(provides: ["marks"]), settings: []
        ) { _, _ in StageWork(FarStage(), settings: []) }
        var effort = Conformance.Effort()
        effort.lineLength = 1_000
        effort.documents = 0
        let verdicts = Conformance(try StageSubject(definition), effort: effort).verdicts()
        #expect(verdicts.filter { !$0.faults.isEmpty }.map(\.check) == [.placesSpans])
    }

    @Test func triesLongLinesAndWhatNobodyWrites() {
        let trials = Conformance(StageSubject(MarkCapitals())).trials
        #expect(trials.contains { $0.document.text.utf8.count == 1 << 20 && !$0.document.text.contains("\n") })
        #expect(trials.contains { $0.document.text.contains("\0") })
        #expect(Set(trials.map(\.name)).count == trials.count)
    }

    private var quick: Conformance.Effort {
        var effort = Conformance.Effort()
        (effort.lineLength, effort.madeTexts, effort.documents) = (1_000, 5, 0)
        return effort
    }

    private func verdict(of stage: any Stage, on check: ConformanceCheck) -> ConformanceVerdict? {
        var effort = Conformance.Effort()
        effort.lineLength = 10_000
        effort.documents = 0
        return Conformance(StageSubject(stage), effort: effort).verdicts().first { $0.check == check }
    }

    private func complaints(about stage: any Stage, on check: ConformanceCheck) -> [String] {
        verdict(of: stage, on: check)?.faults.map(\.description) ?? []
    }
}

/// A sound stage.
private struct MarkCapitals: Stage {
    static let purpose = "Marks capital letters of ASCII, up to a number of them."
    static let contract = Contract(provides: ["capitals"])
    static let isIdempotent = true
    @Setting("Most letters marked.", in: 1...) var limit = 5
    func process(_ document: inout Document) {
        document["capitals"] = document.text.withBytes { bytes in
            let capitals = (0..<bytes.count).lazy.filter { bytes[$0] >= 65 && bytes[$0] <= 90 }
            return capitals.prefix(limit).map { Annotation($0..<$0 + 1) }
        }
    }
}

/// Works on a thread of its own for each document.
private struct FarStage: RemoteStage {
    func process(_ document: Document, then handOn: @escaping @Sendable (Result<Document, any Error>) -> Void) {
        Thread {
            var document = document
            MarkBeyondTheEnd().process(&document)
            handOn(.success(document))
        }.start()
    }
    func limit(to timeout: Duration) {}
    func close() {}
}
