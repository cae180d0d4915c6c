import Textmill

@testable import TextmillLanguage

/// A model file with other bytes here and there: it is refused, or what is read of it serves a text without a trap.
///
/// The first byte chooses the model, and whether the file gets the digest that it wants, or none would ever be taken; each
/// three after it are a place and the byte that stands there.
func readModel(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    var content = models[Int(first >> 1) % models.count]
    for start in stride(from: 1, to: bytes.count - 2, by: 3) {
        content[(Int(bytes[start]) << 8 | Int(bytes[start + 1])) % content.count] = bytes[start + 2]
    }
    if first & 1 == 1 {
        let digest = content.withUnsafeBytes { ModelDigest.digest(of: UnsafeRawBufferPointer(rebasing: $0[24...])) }
        withUnsafeBytes(of: digest.littleEndian) { content.replaceSubrange(16..<24, with: $0) }
    }
    guard let file = try? ModelFile(ModelMemory(copying: content)) else { return }
    if let tagger = try? EntityTagger(file) { useEntities(tagger) }
    if let tagger = try? MorphologyTagger(file, lexicon: try? RussianLexicon(file)) { useMorphology(tagger) }
    if let lexicon = try? RussianLexicon(file) { useLexicon(lexicon) }
}

private let text = "Олег Заречный 7 лет живёт в Кедрово. Да, ад. Dogs bark."

private func useEntities(_ tagger: EntityTagger) {
    var end = 0
    for entity in tagger.entities(in: text) {
        require(
            entity.span.lowerBound >= end && !entity.span.isEmpty && entity.span.upperBound <= text.utf8.count,
            "the entity \(entity.span) is out of place")
        end = entity.span.upperBound
    }
}

private func useMorphology(_ tagger: MorphologyTagger) {
    let words = Tokenizer().tokens(in: text).map(\.span)
    var count = 0
    text.withBytes { bytes in
        tagger.tag(words, sentences: [0..<words.count], in: bytes) { place, morphology in
            require(place == count && !morphology.grammar.partOfSpeech.name.isEmpty, "word \(place) is told \(count)th")
            count += 1
        }
    }
    require(count == words.count, "\(count) of \(words.count) words are told")
}

private func useLexicon(_ lexicon: RussianLexicon) {
    text.withBytes { bytes in
        for word in Tokenizer().tokens(in: text).map(\.span) {
            _ = lexicon.lists(of: word, in: bytes)
            let known = lexicon.readings(of: word, in: bytes).map(Array.init) ?? []
            for reading in known + lexicon.guesses(for: word, in: bytes) + lexicon.nameGuesses(for: word, in: bytes) {
                var written: [UInt8] = []
                reading.lemma.write(word, in: bytes, to: &written)
                reading.nominative.write(word, in: bytes, to: &written)
                _ = reading.grammar.features
            }
        }
    }
}

/// Small sound models: of entities, of morphology, of morphology with the features of words, and a lexicon of one word.
private let models: [[UInt8]] = [entityModel(), morphologyModel(), lexicon()]

private func settings() -> TrainingSettings {
    var settings = TrainingSettings()
    settings.bits = 6
    return settings
}

private func entityModel() -> [UInt8] {
    let marked = MarkedEntities(
        id: "1", text: text,
        entities: [TaggedEntity(0..<25, label: "person"), TaggedEntity(50..<64, label: "place")])
    var trainer = EntityTrainer(types: ["person", "place"], vocabulary: nil, recall: 0, settings: settings())
    trainer.chain.learn(TrainingStage([(trainer.corpus(of: [marked]), "own")], epochs: 4))
    var writer = ModelFileWriter(card: "{}")
    trainer.write(adding: "own", to: &writer)
    return writer.bytes
}

private func morphologyModel() -> [UInt8] {
    let treebank = MarkedSentence.read(
        conllu: """
            1\tDogs\tdog\tNOUN\t_\tNumber=Plur\t2\tnsubj\t_\t_
            2\tbark\tbark\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """)
    var trainer = MorphologyTrainer(lexicon: nil, settings: settings())
    trainer.learn(treebank, epochs: 4)
    var writer = ModelFileWriter(card: "{}")
    trainer.write(to: &writer)
    return writer.bytes
}

private func lexicon() -> [UInt8] {
    var writer = ModelFileWriter(card: "{}")
    // The root; «д», which leads on to «а», which ends a word: its number is 0.
    let automaton: [UInt32] = [1 << 7, 2 << 7 | 0x40 | 5, 3 << 7 | 0x40 | 1, 0x40]
    for name in ["words", "endings", "name-endings", "names"] { writer.add(name, numbers: automaton) }
    writer.add("tags", numbers: [UInt64(8)])
    writer.add("analyses", numbers: [UInt16(0), 0, 0])
    writer.add("class-starts", numbers: [UInt32(0), 1])
    writer.add("class-members", numbers: [UInt16(0)])
    writer.add("scripts", [0, 1, 2, 0, 0, 0, 0, 0])
    writer.add("added", Array("ы".utf8))
    return writer.bytes
}
