import Testing
import Textmill

@testable import TextmillLanguage

@Suite struct WordWeightsTests {
    private static let text = """
        Вера Заречная уехала в Нижний Кедров, а «Северный завод» (Кедровский) остался. Завод-то стоит! И Заречная?
        О заводе писала газета «Кедровские вести»: 120 рабочих, 3,5 млн рублей, ООО «Заря».
        """

    private func model(_ features: EntityFeatures) throws -> ChainModel {
        var features = features
        var corpus = TaggedCorpus()
        for sentence in features.spans.sentences {
            features.readAll(sentence)
            corpus.add(features.list, labels: sentence.map { UInt8($0 % 3) })
        }
        var settings = TrainingSettings()
        (settings.bits, settings.smallestWeight) = (12, 0)
        var trainer = ChainTrainer(labels: ["A", "B", "C"], settings: settings)
        trainer.learn(TrainingStage([(corpus, "own")], epochs: 3))
        var writer = ModelFileWriter(card: "{}")
        trainer.write("words", adding: "own", to: &writer)
        return try ChainModel("words", in: ModelFile(ModelMemory(copying: writer.bytes)))
    }

    /// What is added up word by word is what all features of a token together are worth.
    @Test func wordsAndTheirSurroundingsAreWorthWhatAllFeaturesAre() throws {
        try Self.text.withBytes { bytes in
            let spans = WordSpans(bytes, sentences: SentenceSplitter().sentences(in: Self.text))
            var features = EntityFeatures(bytes, spans, vocabulary: nil)
            let model = try model(features)
            let words = WordWeights(model, features.table)
            var (whole, parts) = (ChainDecoder(model), ChainDecoder(model))
            #expect(spans.sentences.count >= 4)
            for sentence in spans.sentences {
                features.readAll(sentence)
                whole.weigh(features.list)
                features.readContexts(sentence)
                parts.weigh(features.list)
                #expect(parts.emissions.prefix(sentence.count) != whole.emissions.prefix(sentence.count))
                words.add(sentence, to: &parts.emissions)
                #expect(parts.emissions.prefix(sentence.count) == whole.emissions.prefix(sentence.count))
            }
        }
    }
}
