import Textmill

/// The features by which words are told apart: the word, its ending, how it is written, what the lexicon says it can be, and
/// the same of its neighbours.
struct MorphologyFeatures {
    private(set) var list = FeatureList()
    private(set) var words: [MorphologyWord] = []

    /// Takes the words of a sentence in place of those it had.
    mutating func read(_ spans: ArraySlice<Range<Int>>, in bytes: Bytes, _ lexicon: RussianLexicon?) {
        list.removeAll()
        words.removeAll(keepingCapacity: true)
        for span in spans { words.append(MorphologyWord(span, in: bytes, lexicon)) }
        for place in words.indices {
            addOwn(words[place], isFirst: place == 0)
            let (before, behind) = (word(place - 1), word(place + 1))
            addNeighbours(words[place], before, behind, word(place - 2), word(place + 2))
            list.endToken()
        }
    }

    private enum Column: UInt64 {
        case bias, letters, before, behind, tail1, tail2, tail3, tail4, head, look, lookFirst, tailLook
        case tags, tagsBefore, tagsBehind, tagsBefore2, tagsBehind2, tagsLook
        case tagsPairBefore, tagsPairBehind, tagsEarlier, tagsLater, masks
        case tailBefore, tailBehind
    }

    private func word(_ place: Int) -> MorphologyWord { words.indices.contains(place) ? words[place] : .border }

    private mutating func addOwn(_ word: MorphologyWord, isFirst: Bool) {
        add(.bias, 0)
        add(.letters, word.letters)
        add(.tail1, word.tails[0])
        add(.tail2, word.tails[1])
        add(.tail3, word.tails[2])
        add(.tail4, word.tails[3])
        add(.head, word.head)
        add(.look, word.look)
        add(.lookFirst, word.look << 1 | (isFirst ? 1 : 0))
        add(.tailLook, word.tails[1], word.look)
        add(.tags, word.tags)
        add(.tagsLook, word.tags, word.look << 1 | (isFirst ? 1 : 0))
    }

    private mutating func addNeighbours(
        _ word: MorphologyWord, _ before: MorphologyWord, _ behind: MorphologyWord, _ earlier: MorphologyWord,
        _ later: MorphologyWord
    ) {
        add(.before, before.letters)
        add(.behind, behind.letters)
        add(.tagsBefore, before.tags)
        add(.tagsBehind, behind.tags)
        add(.tagsBefore2, earlier.tags)
        add(.tagsBehind2, later.tags)
        add(.tagsPairBefore, before.tags, word.tags)
        add(.tagsPairBehind, word.tags, behind.tags)
        add(.tagsEarlier, FeatureHash.pair(earlier.mask, before.mask), word.mask)
        add(.tagsLater, FeatureHash.pair(word.mask, behind.mask), later.mask)
        add(.masks, FeatureHash.pair(before.mask, word.mask), behind.mask)
        add(.tailBefore, before.tails[1])
        add(.tailBehind, behind.tails[1])
    }

    @inline(__always) private mutating func add(_ column: Column, _ value: UInt64) {
        list.add(FeatureHash.of(value, in: column.rawValue))
    }

    @inline(__always) private mutating func add(_ column: Column, _ first: UInt64, _ second: UInt64) {
        list.add(FeatureHash.of(FeatureHash.pair(first, second), in: column.rawValue))
    }
}
