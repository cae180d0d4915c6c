import Testing
import TextmillLanguage

@Suite struct EntityTallyTests {
    /// «Анна Лис едет в Нижний Двор»: a person of two words and a place of two.
    private let text: MarkedEntities = {
        let text = "Anna Fox goes to Low Yard"
        return MarkedEntities(
            id: "1", text: text,
            entities: [TaggedEntity(0..<8, label: "person"), TaggedEntity(17..<25, label: "place")])
    }()

    private func counts(_ mode: EntityTally.Mode, _ found: [TaggedEntity]) -> EntityTally.Counts {
        var tally = EntityTally(mode)
        tally.add(found, to: text)
        return tally.total
    }

    @Test func exactWantsBothBordersAndTheType() {
        let found = [TaggedEntity(0..<8, label: "person"), TaggedEntity(17..<20, label: "place")]
        #expect(counts(.exact, found) == .init(right: 1, found: 2, marked: 2))
        #expect(counts(.exact, [TaggedEntity(0..<8, label: "place")]) == .init(right: 0, found: 1, marked: 2))
    }

    @Test func overlapTakesEachMarkedEntityOnce() {
        let found = [TaggedEntity(0..<4, label: "person"), TaggedEntity(5..<8, label: "person")]
        #expect(counts(.overlap, found) == .init(right: 1, found: 2, marked: 2))
    }

    @Test func tokensCountsWordsBesideTheirEntities() {
        let found = [TaggedEntity(0..<4, label: "person"), TaggedEntity(14..<25, label: "place")]
        #expect(counts(.tokens, found) == .init(right: 3, found: 4, marked: 4))
    }

    @Test func nothingFoundIsNoughtAndNoError() {
        let counts = counts(.exact, [])
        #expect((counts.precision, counts.recall, counts.harmonicMean) == (0, 0, 0))
    }
}
