import Textmill

/// The traits of a document's words, worked out once for each word however often it stands there.
struct TraitTable {
    /// The words; the first is what stands beyond a sentence's borders.
    private(set) var traits: [WordTraits] = [.border]
    /// For each token, the number of its word.
    private(set) var words: [Int32] = []
    private var slots: [Int32]
    private var folded = FoldedWord()

    init(_ bytes: Bytes, _ tokens: [Token], vocabulary: Vocabulary?) {
        slots = [Int32](repeating: -1, count: max(16, tokens.count.nextPowerOfTwo * 2))
        words.reserveCapacity(tokens.count)
        for token in tokens {
            words.append(number(bytes, token.span, Self.hash(bytes, token.span), vocabulary))
        }
    }

    private mutating func number(_ bytes: Bytes, _ span: Range<Int>, _ hash: UInt64, _ vocabulary: Vocabulary?) -> Int32
    {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if traits[Int(slots[slot])].form == hash { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(traits.count)
        traits.append(WordTraits(bytes, span, form: hash, folded: &folded, vocabulary: vocabulary))
        return slots[slot]
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
