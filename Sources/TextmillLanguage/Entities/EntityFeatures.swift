import Textmill

/// The features by which entities are told: the word, its parts, its look, its classes and lists, its neighbours, the signs
/// around it, and how the document has it elsewhere.
///
/// Features are many times the text, so there are those of one sentence at a time.
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

    /// A column of features.
    enum Column: UInt64 {
        case bias, lower, lowerBefore, lowerBehind, lowerBefore2, lowerBehind2, form
        case pairBefore, pairBehind, pairAround
        case tail1, tail2, tail3, tail4, tail5, head2, head3, head4, head5, head6
        case shape, outline, outlineBefore, outlineBehind, capitals3, capitals5
        case capitalLowerBefore, capitalLowerBehind, capitalTail
        case first, place, shouting
        case nesting, beforeQuote, fromQuote, quoteTail
        case beforeHyphen, afterHyphen
        case lists, listsBefore, listsBehind, listsPairBefore, listsPairBehind, nameLists
        case rank, rankBefore, rankBehind
        case finePairBefore, finePairBehind, lowerFineBefore, lowerFineBehind
        case fine, fineBefore, fineBehind, fineBefore2, fineBehind2
        case coarsePairBefore, coarsePairBehind, coarseCapital, coarseBefore, coarseBehind, coarseThree
        case counts, elsewhereBefore, elsewhereBehind, elsewhereLookBefore, elsewhereLookBehind
    }

    /// Reads the tokens of `sentence`.
    mutating func read(_ sentence: Range<Int>) {
        list.removeAll()
        var signs = SignState()
        let (table, shouting) = (table, isShouting(sentence))
        table.traits.withUnsafeBufferPointer { traits in
            table.words.withUnsafeBufferPointer { words in
                guard let start = traits.baseAddress else { return }
                for token in sentence {
                    let window = Window(start, words, token, in: sentence)
                    signs.read(window.here)
                    add(.bias, 0)
                    addWords(window)
                    addLook(window)
                    addVocabulary(window)
                    addPlace(
                        token - sentence.lowerBound, sentence.upperBound - 1 - token, window.here.capital, shouting)
                    addSigns(signs, window)
                    addElsewhere(window.here, token, isFirst: token == sentence.lowerBound)
                    signs.pass(window.here)
                    list.endToken()
                }
            }
        }
    }

    @inline(__always) mutating func add(_ column: Column, _ value: UInt64) {
        list.add(FeatureHash.of(value, in: column.rawValue))
    }

    @inline(__always) mutating func add(_ column: Column, _ first: UInt64, _ second: UInt64) {
        list.add(FeatureHash.of(FeatureHash.pair(first, second), in: column.rawValue))
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
    }
}
