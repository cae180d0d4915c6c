import Testing
import Textmill

@testable import TextmillPipeline

@Suite struct FailureLimitTests {
    private func read(_ scalar: String) throws -> FailureLimit {
        let placed = PlacedValue(.scalar(scalar), at: Place(line: 1, column: 1))
        return try FailureLimit(reading: SettingNode(placed, for: "stop-after", readFile: .nothing))
    }

    @Test(arguments: [
        ("20", FailureLimit(20)), ("3/1000", FailureLimit(3, of: 1000)), ("1 / 1", FailureLimit(1, of: 1)),
        ("1_000", FailureLimit(1000)),
    ])
    func readsANumberOrAShare(_ scalar: String, _ limit: FailureLimit) throws { #expect(try read(scalar) == limit) }

    @Test(arguments: ["0", "-1", "3/", "/3", "3/2", "3/0", "1/2/3", "5 %", "all", "", "99999999999999999999"])
    func refusesWhatIsNeither(_ scalar: String) {
        let error = #expect(throws: Diagnostic.self) { try read(scalar) }
        #expect(error?.message.contains("'stop-after' must be a number of documents, such as 20, or 3/1000") == true)
    }

    @Test func isWrittenAsItIsRead() {
        #expect([FailureLimit(20), FailureLimit(3, of: 1000)].map(\.yaml) == ["20", "3/1000"])
    }
}
