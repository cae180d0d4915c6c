import Foundation
import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct RunTimesTests {
    private struct Stop: Error {}

    @Test func timeIsCountedWhereItIsSpentEvenIfInVain() throws {
        let times = RunTimes()
        try times.measure(.decoding) { try spend(.milliseconds(2)) }
        #expect(throws: Stop.self) {
            try times.measure(.syncing) {
                try spend(.milliseconds(2))
                throw Stop()
            }
        }
        #expect(times[.decoding] >= 2_000_000 && times[.syncing] >= 2_000_000)
        #expect(times[.reading] == 0 && times[.writing] == 0)
    }

    @Test func aRunCountsItsReadingDecodingAndWriting() throws {
        let scratch = try ScratchFolder()
        try scratch.put("Дождь.", at: "a.txt")
        try scratch.put("{\"text\":\"Снег.\"}\n", at: "b.jsonl")
        let entries = ["a.txt", "b.jsonl"].map {
            InputEntry(path: PlacedValue(.scalar($0), at: Place(line: 1, column: 1)), in: scratch.path)
        }
        let record = RunRecord(of: .of(1), from: "p.yaml", holding: [], outputs: .of())
        let progress = RunProgress()
        let report = try Runner(.of(1), jobs: 1).run(
            Inputs(entries), into: try OutputFolder(at: scratch.out, for: record), progress: progress)
        #expect(report.written == 2)
        for work in RunTimes.Work.allCases { #expect(progress.times[work] > 0, "\(work)") }
        let times = try #require(scratch.text("run.json")?.components(separatedBy: "\"times\"").last)
        for work in RunTimes.Work.allCases { #expect(times.contains("\"\(work.rawValue)\": "), "\(work)") }
    }

    private func spend(_ time: Duration) throws {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < time {}
    }
}
