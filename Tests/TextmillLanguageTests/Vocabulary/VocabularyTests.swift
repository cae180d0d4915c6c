import Testing

@testable import TextmillLanguage

@Suite struct VocabularyTests {
    private func vocabulary(_ table: String) throws -> Vocabulary {
        var writer = ModelFileWriter(card: "{}")
        try #require(VocabularyWriter(table)).write(to: &writer)
        return try Vocabulary(in: ModelFile(ModelMemory(copying: writer.bytes)))
    }

    @Test func aWordIsFoundWithAllThatIsKnownOfIt() throws {
        let vocabulary = try vocabulary("река\t17\t5\t3\t0\nмост\t2047\t127\t15\t255\n")
        #expect(vocabulary.entry(of: "река") == VocabularyEntry(fine: 17, coarse: 5, rank: 3, lists: 0))
        #expect(vocabulary.entry(of: "мост") == VocabularyEntry(fine: 2047, coarse: 127, rank: 15, lists: 255))
        #expect(vocabulary.entry(of: "реки") == VocabularyEntry(fine: 0, coarse: 0, rank: 0, lists: 0))
    }

    @Test(arguments: [
        ("Алёна", "алена"), ("МОСТ", "мост"), ("Ёж", "еж"), ("Ґанок", "ґанок"), ("École", "école"), ("Łódź", "łódź"),
        ("Αθήνα", "αθήνα"), ("Žalgiris", "žalgiris"),
    ])
    func capitalsAndYoAreOneWithTheSmallLetters(_ written: String, _ folded: String) throws {
        #expect(try vocabulary("\(folded)\t9\t1\t1\t1").entry(of: written).fine == 9)
    }

    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 500])
    func manyWordsAtOnceAreFoundAsEachByItself(_ count: Int) throws {
        let lines = (1...400).map { "о\($0)\t\($0)\t1\t1\t0\n" }
        let vocabulary = try vocabulary(lines.joined())
        let numbers = (0..<count).map { $0 * 7 % 900 }
        let found = vocabulary.entries(numbers.map { FoldedWord("о\($0)").hash })
        #expect(found.map { Int($0.fine) } == numbers.map { $0 <= 400 ? $0 : 0 })
        #expect(found == numbers.map { vocabulary.entry(of: "о\($0)") })
    }

    @Test func aTableOfAnotherFormIsRefused() {
        #expect(VocabularyWriter("река\t17\t5\t3") == nil)
        #expect(VocabularyWriter("река\tмного\t5\t3\t1") == nil)
        #expect(VocabularyWriter("") != nil)
    }

    @Test func theOrderOfTheLinesIsNothingToIt() throws {
        var (first, second) = (ModelFileWriter(card: "{}"), ModelFileWriter(card: "{}"))
        try #require(VocabularyWriter("а\t1\t1\t1\t1\nб\t2\t1\t1\t1")).write(to: &first)
        try #require(VocabularyWriter("б\t2\t1\t1\t1\nа\t1\t1\t1\t1")).write(to: &second)
        #expect(first.bytes == second.bytes)
    }
}
