import Textmill

/// The features by which entities are told: the word, its parts, its look, its classes and lists, its neighbours, the signs
/// around it, and how the document has it elsewhere.
///
/// What a word is by itself to the tokens around it, `TraitTable` has for the whole document. What it is together with its
/// neighbours is read of one sentence at a time, for features are many times the text; and most of it only within two tokens
/// of a word that is written as names are, for elsewhere it says next to nothing.
struct EntityFeatures {
    /// The features of the sentence that was read last, token by token.
    private(set) var list = FeatureList()
    let table: TraitTable
    let spans: WordSpans
    let stems: StemPlaces
    let bytes: Bytes

    init(_ bytes: Bytes, _ spans: WordSpans, vocabulary: Vocabulary?) {
        self.bytes = bytes
        self.spans = spans
        table = TraitTable(bytes, spans.tokens, vocabulary: vocabulary)
        stems = StemPlaces(table, sentences: spans.sentences)
    }

    /// Reads all features of the tokens of `sentence`.
    mutating func readAll(_ sentence: Range<Int>) {
        readContexts(sentence)
        let contexts = list
        list.removeAll()
        for token in sentence {
            list.add(contexts[token - sentence.lowerBound])
            for place in WordPlace.allCases {
                let other = token + place.distance
                let word = sentence.contains(other) ? Int(table.words[other]) : 0
                list.add(table.features(of: word, at: place))
            }
            list.endToken()
        }
    }

    /// Reads the tokens of `sentence` without what words are by themselves.
    mutating func readContexts(_ sentence: Range<Int>) {
        list.removeAll()
        var signs = SignState()
        let (table, shouting) = (table, isShouting(sentence))
        table.traits.withUnsafeBufferPointer { traits in
            table.words.withUnsafeBufferPointer { words in
                guard let start = traits.baseAddress else { return }
                for token in sentence {
                    let window = Window(start, words, token, in: sentence)
                    signs.read(window.here)
                    addAlways(window, signs, isFirst: token == sentence.lowerBound)
                    if window.hasName {
                        addWords(window)
                        addPlace(
                            token - sentence.lowerBound, sentence.upperBound - 1 - token, window.here.capital, shouting)
                        addSigns(signs, window)
                        addElsewhere(window.here, token, isFirst: token == sentence.lowerBound)
                    }
                    signs.pass(window.here)
                    list.endToken()
                }
            }
        }
    }

    @inline(__always) mutating func add(_ column: EntityColumn, _ value: UInt64) { list.add(column, value) }

    @inline(__always) mutating func add(_ column: EntityColumn, _ first: UInt64, _ second: UInt64) {
        list.add(column, first, second)
    }

    /// Whether most words of the sentence begin with a capital.
    private func isShouting(_ sentence: Range<Int>) -> Bool {
        var (capitals, words) = (0, 0)
        for token in sentence {
            let capital = table.traits[Int(table.words[token])].capital
            if CapitalClass.isCapital(capital) { capitals += 1 }
            if capital < CapitalClass.digits { words += 1 }
        }
        return words > 2 && capitals * 10 > words * 7
    }

    /// A token with its neighbours; beyond the sentence nothing stands.
    struct Window {
        private let traits: UnsafePointer<WordTraits>
        private let numbers: SIMD8<Int32>

        @inline(__always)
        init(
            _ traits: UnsafePointer<WordTraits>, _ words: UnsafeBufferPointer<Int32>, _ token: Int,
            in sentence: Range<Int>
        ) {
            self.traits = traits
            var numbers = SIMD8<Int32>.zero
            for lane in 0..<5 where sentence.contains(token + lane - 2) { numbers[lane] = words[token + lane - 2] }
            self.numbers = numbers
        }

        var before2: WordTraits { traits[Int(numbers[0])] }
        var before: WordTraits { traits[Int(numbers[1])] }
        var here: WordTraits { traits[Int(numbers[2])] }
        var behind: WordTraits { traits[Int(numbers[3])] }
        var behind2: WordTraits { traits[Int(numbers[4])] }

        /// Whether one of the five is written as names are.
        var hasName: Bool { (0..<5).contains { traits[Int(numbers[$0])].mayBeName } }
    }
}
