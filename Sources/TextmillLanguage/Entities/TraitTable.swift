import Textmill

/// The traits of a document's words and the features that they are by themselves, worked out once for each word however
/// often it stands there.
struct TraitTable {
    /// The words; the first is what stands beyond a sentence's borders.
    private(set) var traits: [WordTraits] = [.border]
    /// For each word a group of features for each place where it may stand, seen from a token.
    private(set) var features = FeatureList()
    /// For each token, the number of its word.
    private(set) var words: [Int32] = []
    /// Where each word stands first.
    private var spans = [0..<0]
    private var slots: [Int32]
    private var folded = FoldedWord()

    init(_ bytes: Bytes, _ tokens: [Token], vocabulary: Vocabulary?) {
        slots = [Int32](repeating: -1, count: max(16, tokens.count.nextPowerOfTwo * 2))
        words.reserveCapacity(tokens.count)
        for token in tokens { words.append(number(bytes, token.span)) }
        if let vocabulary { consult(vocabulary, bytes) }
        for word in traits.indices { addFeatures(of: word, bytes) }
    }

    private mutating func number(_ bytes: Bytes, _ span: Range<Int>) -> Int32 {
        let hash = Self.hash(bytes, span)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if traits[Int(slots[slot])].form == hash { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(traits.count)
        folded.read(bytes, span)
        traits.append(WordTraits(bytes, span, form: hash, folded))
        spans.append(span)
        return slots[slot]
    }

    /// Takes in what `vocabulary` knows of the words. Names are looked up in their cases too; small letters are no names.
    private mutating func consult(_ vocabulary: Vocabulary, _ bytes: Bytes) {
        var (hashes, owners): ([UInt64], [Int32]) = ([], [])
        for word in traits.indices.dropFirst() {
            hashes.append(traits[word].lower)
            owners.append(Int32(truncatingIfNeeded: word))
            guard CapitalClass.isCapital(traits[word].capital) else { continue }
            folded.read(bytes, spans[word])
            for cut in 1...3 where folded.count - cut >= 3 {
                hashes.append(folded.head(without: cut))
                owners.append(Int32(truncatingIfNeeded: word))
            }
        }
        let entries = vocabulary.entries(hashes)
        for (place, word) in owners.enumerated() {
            let isWhole = place == 0 || owners[place - 1] != word
            traits[Int(word)].take(entries[place], isWhole: isWhole)
        }
    }

    private mutating func addFeatures(of word: Int, _ bytes: Bytes) {
        folded.read(bytes, spans[word])
        for place in WordPlace.allCases {
            if place == .here { features.add(traits[word], folded) } else { features.add(traits[word], at: place) }
            features.endToken()
        }
    }

    /// The features that the word with this number is to a token, where it stands at `place`.
    func features(of word: Int, at place: WordPlace) -> ArraySlice<UInt32> {
        features[word * WordPlace.allCases.count + place.rawValue]
    }

    private static func hash(_ bytes: Bytes, _ span: Range<Int>) -> UInt64 {
        var hash = UInt64(span.count)
        var rest = UnsafeRawBufferPointer(bytes.buffer(span))
        while rest.count >= 8 {
            hash = FeatureHash.pair(hash, rest.loadUnaligned(as: UInt64.self))
            rest = UnsafeRawBufferPointer(rebasing: rest[8...])
        }
        var last: UInt64 = 0
        for byte in rest { last = last << 8 | UInt64(byte) }
        return FeatureHash.pair(hash, last)
    }
}

extension Int {
    /// The least power of two that is not smaller.
    var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
