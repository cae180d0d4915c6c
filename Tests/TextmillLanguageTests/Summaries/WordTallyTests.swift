import Testing
@testable import TextmillLanguage

@Suite struct WordTallyTests {
    @Test func aWordIsFrequentInThreeSentences() {
        var tally = WordTally(bytes: 100)
        let isNew = [0, 0, 1].map { tally.add(7, in: $0) }
        #expect(isNew == [true, false, true])
        #expect(!tally.isFrequent(7))
        _ = tally.add(7, in: 5)
        #expect(tally.isFrequent(7))
        #expect(!tally.isFrequent(8))
    }

    @Test func theTitleIsKeptApart() {
        var tally = WordTally(bytes: 0)
        let isNew = [7, 7].map { tally.addToTitle($0) }
        #expect(isNew == [true, false])
        #expect(tally.isInTitle(7))
        #expect(!tally.isInTitle(8))
        #expect(!tally.isFrequent(7))
    }

    @Test func fewWordsOfATextShareACell() {
        var tally = WordTally(bytes: 40_000)
        let fresh = (0..<4000).count { tally.add(UInt32($0) &* 2_654_435_769 ^ 0x5BD1, in: 0) }
        #expect(fresh > 3600)
    }

    @Test func countsDoNotRunOver() {
        var tally = WordTally(bytes: 0)
        for sentence in 0..<70_000 { _ = tally.add(7, in: sentence) }
        #expect(tally.isFrequent(7))
    }
}
