public import Textmill

/// Tells what each word of a text is: part of speech, features and lemma.
///
/// Chains of labels choose part of speech, case, and number with gender, each by itself; the reading of the lexicon that fits
/// them best gives the other features and the lemma, unless texts taught another (`LemmaTable`).
public struct MorphologyTagger: Sendable {
    /// Never used themselves: each text has copies.
    private let decoders: (speech: ChainDecoder, cases: ChainDecoder?, numbers: ChainDecoder?)
    private let lemmas: LemmaTable
    private let lexicon: RussianLexicon?
    private let grammars: (speech: [Grammar], cases: [Grammar], numbers: [Grammar])

    /// The tagger in `file`. One that was trained with a lexicon needs the same `lexicon` here; another does
    /// without.
    public init(_ file: ModelFile, lexicon: RussianLexicon? = nil) throws(ModelFileError) {
        let speech = try ChainModel(MorphologyChain.speech.rawValue, in: file)
        let hasCases = file.partNames.contains("\(MorphologyChain.cases.rawValue).labels")
        let cases = hasCases ? try ChainModel(MorphologyChain.cases.rawValue, in: file) : nil
        let numbers = hasCases ? try ChainModel(MorphologyChain.numbers.rawValue, in: file) : nil
        decoders = (ChainDecoder(speech), cases.map { ChainDecoder($0) }, numbers.map { ChainDecoder($0) })
        lemmas = try LemmaTable(file)
        self.lexicon = hasCases ? lexicon : nil
        grammars = (
            speech.labels.map(Grammar.init(label:)), cases?.labels.map(Grammar.init(label:)) ?? [],
            numbers?.labels.map(Grammar.init(label:)) ?? []
        )
    }

    /// Whether it tells case, number and gender, and not parts of speech and lemmas alone.
    public var tellsFeatures: Bool { decoders.cases != nil }

    /// Tells `take` what each of `words` is, one after the other; `sentences` are ranges of their numbers, in order.
    public func tag(
        _ words: [Range<Int>], sentences: [Range<Int>], in bytes: Bytes, take: (Int, WordMorphology) -> Void
    ) {
        var features = MorphologyFeatures()
        var decoders = decoders
        let reader = LemmaReader(bytes: bytes, table: lemmas, lexicon: lexicon)
        for sentence in sentences where !sentence.isEmpty {
            features.read(words[sentence], in: bytes, lexicon)
            let all = 0..<sentence.count
            let speech = decoders.speech.labels(of: features.list)
            let cases = decoders.cases?.labels(of: features.list)
            let numbers = decoders.numbers?.labels(of: features.list)
            for place in all {
                var grammar = grammars.speech[Int(speech[place])]
                if let cases { grammar.bits |= grammars.cases[Int(cases[place])].bits }
                if let numbers { grammar.bits |= grammars.numbers[Int(numbers[place])].bits }
                let number = sentence.lowerBound + place
                take(number, reader.morphology(words[number], features.words[place], grammar))
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
