public import Textmill

/// Tells what each word of a text is: part of speech, features and lemma.
///
/// Chains of labels choose part of speech, case, and number with gender, each by itself; the reading of the lexicon that fits
/// them best gives the other features and the lemma, unless texts taught another (`LemmaTable`).
public struct MorphologyTagger: Sendable {
    /// With a decoder for each chain: of parts of speech, and where features are told, of cases and numbers.
    private let memories: TaggerMemories<MorphologyWord>
    private let lemmas: LemmaTable
    private let lexicon: RussianLexicon?
    /// For each decoder, what its labels say.
    private let grammars: [[Grammar]]
    /// Whether it tells case, number and gender, and not parts of speech and lemmas alone.
    public let tellsFeatures: Bool

    /// The tagger in `file`. One that was trained with a lexicon needs the same `lexicon` here; another does
    /// without.
    public init(_ file: ModelFile, lexicon: RussianLexicon? = nil) throws(ModelFileError) {
        let speech = try ChainModel(MorphologyChain.speech.rawValue, in: file)
        let hasCases = file.partNames.contains("\(MorphologyChain.cases.rawValue).labels")
        let cases = hasCases ? try ChainModel(MorphologyChain.cases.rawValue, in: file) : nil
        let numbers = hasCases ? try ChainModel(MorphologyChain.numbers.rawValue, in: file) : nil
        memories = TaggerMemories([speech, cases, numbers].compactMap { $0.map { ChainDecoder($0) } })
        lemmas = try LemmaTable(file)
        self.lexicon = hasCases ? lexicon : nil
        tellsFeatures = hasCases
        grammars = [speech, cases, numbers].compactMap { $0?.labels.map(Grammar.init(label:)) }
    }

    /// Tells `take` what each of `words` is, one after the other; `sentences` are ranges of their numbers, in order.
    public func tag(
        _ words: [Range<Int>], sentences: [Range<Int>], in bytes: Bytes, take: (Int, WordMorphology) -> Void
    ) {
        memories.lend { memory in
            let numbers = memory.words.numbers(words, in: bytes, lexicon)
            memory.see()
            var features = MorphologyFeatures()
            let reader = LemmaReader(bytes: bytes, table: lemmas, lexicon: lexicon)
            for sentence in sentences where !sentence.isEmpty {
                features.read(numbers[sentence], of: memory.words.words)
                let paths = memory.decoders.indices.map { decoder in
                    memory.decoders[decoder].labels(of: features.list, seeing: numbers[sentence])
                }
                for (place, number) in sentence.enumerated() {
                    var grammar = Grammar(bits: 0)
                    for (path, meanings) in zip(paths, grammars) { grammar.bits |= meanings[Int(path[place])].bits }
                    let word = memory.words.words[Int(numbers[number])]
                    take(number, reader.morphology(words[number], word, grammar))
                }
            }
        }
    }
}

extension Grammar {
    /// The grammar of a chain's label: a part of speech, or features.
    fileprivate init(label: String) {
        if let partOfSpeech = PartOfSpeech(name: label) {
            self.init(bits: UInt64(partOfSpeech.rawValue))
        } else {
            self.init(partOfSpeech: .other, features: label)
            bits &= ~0x1F
        }
    }
}
