import Testing
import TextmillLanguage

/// Taggers trained here, on invented texts.
@Suite struct EntityTaggerTests {
    private static let names = ["Олег", "Вера", "Глеб", "Нина", "Егор", "Анна"]
    private static let towns = ["Кедрово", "Липецкое", "Соснино", "Дубрава"]

    private static func texts() -> [MarkedEntities] {
        var texts: [MarkedEntities] = []
        for (number, name) in names.enumerated() {
            for town in towns {
                let text = "\(name) Заречный \(number) лет живёт в городе \(town) и пишет письма."
                let person = 0..<"\(name) Заречный".utf8.count
                let start = "\(name) Заречный \(number) лет живёт в городе ".utf8.count
                texts.append(
                    MarkedEntities(
                        id: "\(texts.count)", text: text,
                        entities: [
                            TaggedEntity(person, label: "person"),
                            TaggedEntity(start..<start + town.utf8.count, label: "place"),
                        ]))
            }
        }
        return texts
    }

    private static func bytes(recall: Float = 0) -> [UInt8] {
        var settings = TrainingSettings()
        settings.bits = 14
        var trainer = EntityTrainer(types: ["person", "place"], vocabulary: nil, recall: recall, settings: settings)
        trainer.chain.learn(TrainingStage([(trainer.corpus(of: texts()), "own")], epochs: 6))
        var writer = ModelFileWriter(card: "{}")
        trainer.write(adding: "own", to: &writer)
        return writer.bytes
    }

    private func tagger(_ bytes: [UInt8] = Self.bytes()) throws -> EntityTagger {
        try EntityTagger(ModelFile(ModelMemory(copying: bytes)))
    }

    private func shown(_ entities: [TaggedEntity], _ text: String) -> [String] {
        entities.map { "\($0.label) \(String(decoding: Array(text.utf8)[$0.span], as: UTF8.self))" }
    }

    /// A document is tagged the same whatever came before it.
    @Test func whatWasReadBeforeChangesNothing() throws {
        let tagger = try tagger()
        let text = "Зоя Заречный 7 лет живёт в городе Ольхово и пишет письма."
        let before = tagger.entities(in: text)
        for round in 0..<3 {
            let words = (0..<20_000).map { "о\(round)т\($0)" }
            _ = tagger.entities(in: words.joined(separator: " "))
            #expect(tagger.entities(in: text) == before)
        }
        #expect(shown(before, text) == ["person Зоя Заречный", "place Ольхово"])
    }

    @Test func findsNamesItHasNotSeenByWhatStandsAround() throws {
        let text = "Зоя Заречный 7 лет живёт в городе Ольхово и пишет письма."
        let entities = try tagger().entities(in: text)
        #expect(shown(entities, text) == ["person Зоя Заречный", "place Ольхово"])
        #expect(entities.allSatisfy { $0.score > 0.5 && $0.score <= 1 })
    }

    @Test func findsNothingInAnEmptyTextOrOneOfNoWords() throws {
        let tagger = try tagger()
        for text in ["", " \n\n", "…", "\u{301}", "\0"] { #expect(tagger.entities(in: text).isEmpty) }
    }

    @Test func theSameTextsMakeTheSameBytes() { #expect(Self.bytes() == Self.bytes()) }

    @Test func aTaggerThatIsToFindMoreIsSurerOfWhatItFinds() throws {
        let text = "Зоя Заречный 7 лет живёт в городе Ольхово и пишет письма."
        let (plain, eager) = (try tagger().entities(in: text), try tagger(Self.bytes(recall: 2)).entities(in: text))
        #expect(eager.count >= plain.count)
        #expect(zip(plain, eager).allSatisfy { $0.score <= $1.score })
    }

    @Test func aModelOfAnotherKindIsRefused() throws {
        let file = try ModelFile(ModelMemory(copying: ModelFileWriter(card: "{}").bytes))
        #expect(throws: ModelFileError.lacking("entities.labels")) { try EntityTagger(file) }
    }

    @Test func aSentenceOfManyThousandTokensIsReadInStretches() throws {
        let text = String(repeating: "Вера Заречный живёт в городе Кедрово, ", count: 2_000)
        let entities = try tagger().entities(in: text)
        #expect(entities.count > 3_900)
        #expect(zip(entities, entities.dropFirst()).allSatisfy { $0.span.upperBound <= $1.span.lowerBound })
    }
}
