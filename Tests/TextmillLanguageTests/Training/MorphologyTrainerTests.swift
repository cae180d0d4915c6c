import Testing
import Textmill
import TextmillLanguage

/// Training a tagger of morphology on a treebank of a few sentences.
struct MorphologyTrainerTests {
    private let treebank = MarkedSentence.read(
        conllu: """
            # text = Dogs bark.
            1\tDogs\tdog\tNOUN\t_\tNumber=Plur\t2\tnsubj\t_\t_
            2\tbark\tbark\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            1\tCats\tcat\tNOUN\t_\tNumber=Plur\t2\tnsubj\t_\t_
            2\tslept\tsleep\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """)

    private func model() -> [UInt8] {
        var settings = TrainingSettings()
        settings.bits = 12
        var trainer = MorphologyTrainer(lexicon: nil, settings: settings)
        trainer.learn(treebank, epochs: 20)
        var writer = ModelFileWriter(card: "{}")
        trainer.write(to: &writer)
        return writer.bytes
    }

    @Test func readsWordsWithTheirPlaces() throws {
        let sentence = try #require(treebank.first)
        #expect(sentence.text == "Dogs bark. ")
        #expect(sentence.words == [0..<4, 5..<9, 9..<10])
        #expect(sentence.morphology.map(\.lemma) == ["dog", "bark", "."])
        #expect(sentence.morphology[0].grammar.features == "Number=Plur")
    }

    @Test func linesMayEndAsOnWindows() {
        let rows = ["1", "2"].map { "\($0)\tDogs\tdog\tNOUN\t_\t_\t0\troot\t_\t_\r\n" }
        let read = MarkedSentence.read(conllu: "# text = Dogs\r\n" + rows.joined(separator: "\r\n"))
        #expect(read.map(\.text) == ["Dogs ", "Dogs "])
    }

    @Test func tellsWhatItLearned() throws {
        let tagger = try MorphologyTagger(ModelFile(ModelMemory(copying: model())))
        var tally = MorphologyTally()
        treebank.forEach { tally.add($0, by: tagger) }
        #expect(tally.words == 6)
        #expect(tally.speech == 6)
        #expect(tally.lemmas == 6)
        // It has learned no features, and so none are scored.
        #expect(tally.shares.map(\.name) == ["part of speech", "lemma"])
    }

    @Test func knowsNewWordsByTheirEndings() throws {
        let tagger = try MorphologyTagger(ModelFile(ModelMemory(copying: model())))
        var found: [WordMorphology] = []
        "Pigs bark.".withBytes { bytes in
            tagger.tag([0..<4, 5..<9, 9..<10], sentences: [0..<3], in: bytes) { found.append($1) }
        }
        #expect(found.map(\.lemma) == ["pig", "bark", "."])
        #expect(found.map(\.grammar.partOfSpeech) == [.noun, .verb, .punctuation])
    }

    @Test func givesTheSameBytesAgain() {
        let (first, second) = (model(), model())
        // Two models of bytes say nothing to who reads that they differ.
        let isSame = first == second
        #expect(isSame && !first.isEmpty)
    }

    @Test func refusesAModelForSomethingElse() throws {
        let file = try ModelFile(ModelMemory(copying: ModelFileWriter(card: "{}").bytes))
        #expect(throws: ModelFileError.lacking("speech.labels")) { try MorphologyTagger(file) }
    }
}
