import Testing

@testable import TextmillPipeline

struct SeenIDsTests {
    @Test func knowsEveryIDAndWhoHadItFirst() {
        var seen = SeenIDs()
        for number in 1...20_000 { #expect(seen.claim("id-\(number)", by: number) == nil) }
        for number in 1...20_000 { #expect(seen.claim("id-\(number)", by: 99_999) == number) }
        #expect(seen.claim("", by: 3) == nil)
        #expect(seen.claim("", by: 4) == 3)
    }

    @Test func tellsIDsApartThatOnlyLookAlike() {
        var seen = SeenIDs()
        #expect(seen.claim("\u{439}", by: 1) == nil)
        #expect(seen.claim("\u{438}\u{306}", by: 2) == nil)
    }
}
