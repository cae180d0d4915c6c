import Testing

@testable import TextmillPipeline

@Suite struct FailureCountTests {
    /// Where the limit is reached when documents fail where `documents` has an `x`; nil if it is not.
    private func end(of documents: String, _ limit: FailureLimit) -> Int? {
        var count = FailureCount(limit)
        for (place, sign) in documents.enumerated() {
            count.count(
                sign == "x" ? .failed(stage: nil, error: "") : sign == "d" ? .dropped(stage: "", reason: "") : .written)
            if count.isReached { return place }
        }
        return nil
    }

    @Test(arguments: [
        ("....", nil), ("..x..", nil), ("xx.d.d.d.dx..", 10), ("xxx", 2), ("xx.........", nil),
    ])
    func aNumberCountsAllFailuresOfTheRun(_ documents: String, _ place: Int?) {
        #expect(end(of: documents, FailureLimit(3)) == place)
    }

    @Test(arguments: [
        ("x..x..x", nil), ("x...x", nil), ("x..x.x", nil), ("....xx.x", 7), ("x.x.x.x.x", 4), ("xx...xx...xx", nil),
    ])
    func aShareCountsThoseAmongTheLatestDocuments(_ documents: String, _ place: Int?) {
        #expect(end(of: documents, FailureLimit(3, of: 5)) == place ?? nil)
    }

    @Test func oneIsEnoughWhereOneIsTheLimit() {
        #expect(end(of: "..x", FailureLimit(1)) == 2)
        #expect(end(of: "..x", FailureLimit(1, of: 1)) == 2)
    }
}
