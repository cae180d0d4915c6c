import Testing
@testable import TextmillLanguage

@Suite struct SentenceRankTests {
    private func places(_ ranks: [SentenceRank]) -> [Int] { ranks.sorted().map(\.place) }

    @Test func whatStandsAloneComesFirst() {
        let ranks = [
            SentenceRank(points: 9000, standsAlone: false, place: 0),
            SentenceRank(points: -44_000, standsAlone: true, place: 1),
        ]
        #expect(places(ranks) == [1, 0])
        #expect(ranks.map(\.standsAlone) == [false, true])
    }

    @Test func thenPointsThenPlace() {
        let points = [-1, 700, 700, 0, -1]
        let ranks = points.indices.map { SentenceRank(points: points[$0], standsAlone: true, place: $0) }
        #expect(places(ranks) == [1, 2, 3, 0, 4])
    }

    @Test func keepsThePlaceInALongText() {
        for standsAlone in [true, false] {
            let rank = SentenceRank(points: -44_801, standsAlone: standsAlone, place: 4_000_000_000)
            #expect(rank.place == 4_000_000_000)
            #expect(rank.standsAlone == standsAlone)
        }
    }
}
