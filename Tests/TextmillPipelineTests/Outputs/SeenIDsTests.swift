import Testing

@testable import TextmillPipeline

struct SeenIDsTests {
    @Test func knowsEveryIDThatItSaw() {
        let ids = (1...200_000).map { "id-\($0)" } + [""]
        var seen = SeenIDs()
        let first = ids.filter { seen.hasSeen($0) }
        #expect(first == [])
        let second = ids.filter { seen.hasSeen($0) }
        #expect(second == ids)
    }

    @Test func tellsIDsApartThatOnlyLookAlike() {
        var seen = SeenIDs()
        let twins = ["\u{439}", "\u{438}\u{306}"].filter { seen.hasSeen($0) }
        #expect(twins == [])
    }
}
