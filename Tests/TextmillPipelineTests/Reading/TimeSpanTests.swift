import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct TimeSpanTests {
    private func read(_ scalar: String) throws -> TimeSpan {
        let placed = PlacedValue(.scalar(scalar), at: Place(line: 1, column: 1))
        return try TimeSpan(reading: SettingNode(placed, for: "timeout", readFile: .nothing))
    }

    @Test(arguments: [
        ("30s", 30_000, "30 s"), ("500ms", 500, "500 ms"), ("5 min", 300_000, "5 min"), ("2h", 7_200_000, "2 h"),
        ("90", 90_000, "90 s"), ("1500 ms", 1_500, "1500 ms"), ("60s", 60_000, "1 min"),
    ])
    func readsANumberWithItsUnit(_ scalar: String, _ milliseconds: Int, _ shown: String) throws {
        #expect(try read(scalar).milliseconds == milliseconds)
        #expect(try read(scalar).shown == shown)
    }

    @Test(arguments: ["0", "0s", "-1s", "1.5s", "s", "", "12:30", "3 days", "99999999999h"])
    func refusesWhatIsNoLengthOfTime(_ scalar: String) {
        let error = #expect(throws: Diagnostic.self) { try read(scalar) }
        #expect(error?.message.contains("'timeout' must be a length of time, such as 30s or 200ms") == true)
    }
}
