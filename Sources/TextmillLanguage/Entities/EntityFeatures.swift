import Textmill

/// The features by which entities are told: the word, its parts, its look, its classes and lists, its neighbours, the signs
/// around it, and how the document has it elsewhere.
///
/// Features are many times the text, so there are those of one sentence at a time. What a word tells by itself is in its
/// traits (`WordTraits`); what only words together tell is added here.
struct EntityFeatures {
    /// The features of the sentence that was read last, token by token.
    private(set) var list = FeatureList()
    let spans: WordSpans
    /// For each token, the number of its word.
    let words: [Int32]
    /// What is known of each word.
    let traits: [WordTraits]
    let stems: StemPlaces

    /// Features of the tokens in `spans`, whose words come to `memory`.
    init(_ bytes: Bytes, _ spans: WordSpans, _ memory: inout WordMemory<WordTraits>, vocabulary: Vocabulary?) {
        self.spans = spans
        var folded = FoldedWord()
        words = spans.tokens.map { token in
            memory.number(token.span, in: bytes) { hash in
                WordTraits(bytes, token.span, form: hash, folded: &folded, vocabulary: vocabulary)
            }
        }
        traits = memory.words
        stems = StemPlaces(words, traits, sentences: spans.sentences)
    }

    /// Reads the tokens of `sentence`; with `views`, also what each word tells by itself to the tokens around it.
    mutating func read(_ sentence: Range<Int>, withViews views: Bool = false) {
        list.removeAll()
        var signs = SignState()
        let (words, isShouting) = (words, isShouting(sentence))
        traits.withUnsafeBufferPointer { traits in
            for token in sentence {
                let window = Window(traits, words, token, in: sentence)
                signs.read(window.here)
                if views { addViews(window) }
                addNeighbours(window)
                addPlace(token, in: sentence, window.here.capital, isShouting)
                addSigns(signs, window)
                addElsewhere(window.here, token, isFirst: token == sentence.lowerBound, traits)
                signs.pass(window.here)
                list.endToken()
            }
        }
    }

    /// Whether most words of the sentence begin with a capital.
    private func isShouting(_ sentence: Range<Int>) -> Bool {
        var (capitals, count) = (0, 0)
        for token in sentence {
            let capital = traits[Int(words[token])].capital
            if CapitalClass.isCapital(capital) { capitals += 1 }
            if capital < CapitalClass.digits { count += 1 }
        }
        return count > 2 && capitals * 10 > count * 7
    }

    private mutating func addViews(_ window: Window) {
        for distance in -WordViews.reach...WordViews.reach { window[distance].add(to: &list, at: distance) }
    }

    /// A token with its neighbours; beyond the sentence nothing stands.
    private struct Window {
        private let traits: UnsafeBufferPointer<WordTraits>
        private var numbers = SIMD8<Int32>.zero

        @inline(__always)
        init(_ traits: UnsafeBufferPointer<WordTraits>, _ words: [Int32], _ token: Int, in sentence: Range<Int>) {
            self.traits = traits
            for lane in 0..<5 where sentence.contains(token + lane - 2) { numbers[lane] = words[token + lane - 2] }
        }

        /// The word so many tokens behind the token, before it where negative.
        subscript(distance: Int) -> WordTraits {
            @inline(__always) get { traits[Int(numbers[distance + 2])] }
        }

        var before: WordTraits { @inline(__always) get { self[-1] } }
        var here: WordTraits { @inline(__always) get { self[0] } }
        var behind: WordTraits { @inline(__always) get { self[1] } }
    }
}

extension EntityFeatures {
    /// What the word and its neighbours tell together.
    private mutating func addNeighbours(_ window: Window) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        list.add(EntityColumn.pairBefore, before.lower, here.lower)
        list.add(EntityColumn.pairBehind, here.lower, behind.lower)
        list.add(EntityColumn.pairAround, before.lower, behind.lower)
        let three = FeatureHash.pair(FeatureHash.pair(before.capital, here.capital), behind.capital)
        list.add(EntityColumn.capitals3, three)
        list.add(EntityColumn.capitals5, three, FeatureHash.pair(window[-2].capital, window[2].capital))
        list.add(EntityColumn.capitalLowerBefore, here.capital, before.lower)
        list.add(EntityColumn.capitalLowerBehind, here.capital, behind.lower)
        addLists(here, before, behind)
        addClasses(here, before, behind)
    }

    @inline(__always)
    private mutating func addLists(_ here: WordTraits, _ before: WordTraits, _ behind: WordTraits) {
        let isCapital: UInt64 = CapitalClass.isCapital(here.capital) ? 1 : 0
        list.add(EntityColumn.listsPairBefore, before.lists << 8 | here.lists, isCapital)
        list.add(EntityColumn.listsPairBehind, here.lists << 8 | behind.lists, isCapital)
        list.add(EntityColumn.nameLists, before.nameLook << 16 | here.nameLook << 8 | behind.nameLook)
    }

    @inline(__always)
    private mutating func addClasses(_ here: WordTraits, _ before: WordTraits, _ behind: WordTraits) {
        list.add(EntityColumn.finePairBefore, before.fine << 16 | here.fine)
        list.add(EntityColumn.finePairBehind, here.fine << 16 | behind.fine)
        list.add(EntityColumn.lowerFineBefore, here.lower, before.fine)
        list.add(EntityColumn.lowerFineBehind, here.lower, behind.fine)
        list.add(EntityColumn.coarsePairBefore, before.coarse << 8 | here.coarse)
        list.add(EntityColumn.coarsePairBehind, here.coarse << 8 | behind.coarse)
        list.add(EntityColumn.coarseBefore, before.coarse, here.capital)
        list.add(EntityColumn.coarseBehind, behind.coarse, here.capital)
        list.add(EntityColumn.coarseThree, before.coarse << 16 | here.coarse << 8 | behind.coarse)
    }

    /// Where in its sentence the token stands.
    private mutating func addPlace(_ token: Int, in sentence: Range<Int>, _ capital: UInt64, _ isShouting: Bool) {
        let (fromStart, fromEnd) = (token - sentence.lowerBound, sentence.upperBound - 1 - token)
        list.add(EntityColumn.first, fromStart == 0 ? 1 : 0, capital)
        list.add(EntityColumn.place, UInt64(min(fromStart, 3) * 4 + min(fromEnd, 3)), capital)
        if isShouting { list.add(EntityColumn.shouting, capital) }
    }

    /// The quotes and brackets around the token.
    private mutating func addSigns(_ signs: SignState, _ window: Window) {
        let capital = window.here.capital
        list.add(EntityColumn.nesting, (signs.isQuoted ? 1 : 0) + (signs.isBracketed ? 2 : 0), capital)
        if capital > 255 { list.add(EntityColumn.quoteTail, capital, window.before.tails[1]) }
        guard signs.isQuoted else { return }
        list.add(EntityColumn.beforeQuote, signs.beforeQuote)
        list.add(EntityColumn.fromQuote, signs.distance << 1 | (SignState.closes(window.behind) ? 1 : 0), capital)
    }

    /// How the document has the same word, in whatever form, at other places.
    private mutating func addElsewhere(
        _ here: WordTraits, _ token: Int, isFirst: Bool, _ traits: UnsafeBufferPointer<WordTraits>
    ) {
        guard here.mayBeName, let stem = stems[here.stem] else { return }
        let inner = max(0, Int(stem.inner) - (isFirst ? 0 : 1))
        list.add(
            EntityColumn.counts, UInt64(min(Int(stem.lowers), 2) * 8 + min(inner, 2) * 2 + (isFirst ? 1 : 0)),
            here.capital)
        var left = StemPlaces.mostPlaces - 1
        for number in 0..<stem.placeCount where Int(stem.places[number]) != token && left > 0 {
            let place = Int(stem.places[number])
            let before = place > 0 ? Int(words[place - 1]) : 0
            let behind = place + 1 < words.count ? Int(words[place + 1]) : 0
            list.add(EntityColumn.elsewhereBefore, traits[before].lower)
            list.add(EntityColumn.elsewhereBehind, traits[behind].lower)
            list.add(EntityColumn.elsewhereLookBefore, traits[before].capital, traits[before].nameLook)
            list.add(EntityColumn.elsewhereLookBehind, traits[behind].capital, traits[behind].nameLook)
            left -= 1
        }
    }
}

extension WordTraits {
    /// Which lists of people's names have the word, and whether it begins with a capital.
    fileprivate var nameLook: UInt64 { lists & 7 | (CapitalClass.isCapital(capital) ? 8 : 0) }

    /// Whether it is written as names are.
    var mayBeName: Bool { CapitalClass.isCapital(capital) || capital == CapitalClass.mixed }
}
