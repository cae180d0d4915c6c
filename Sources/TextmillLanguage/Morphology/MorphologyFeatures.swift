import Textmill

/// The features by which words are told apart: the word, its ending, how it is written, what the lexicon says it can be, and
/// the same of its neighbours.
struct MorphologyFeatures {
    /// The features of the sentence that was read last, word by word.
    private(set) var list = FeatureList()

    /// Reads a sentence of words with the numbers `numbers` of `words`; with `views`, also what each word tells by itself to
    /// those around it.
    mutating func read(_ numbers: ArraySlice<Int32>, of words: [MorphologyWord], withViews views: Bool = false) {
        list.removeAll()
        for place in numbers.indices {
            func word(_ distance: Int) -> MorphologyWord {
                let place = place + distance
                return words[numbers.indices.contains(place) ? Int(numbers[place]) : 0]
            }
            if views {
                for distance in -WordViews.reach...WordViews.reach { word(distance).add(to: &list, at: distance) }
            }
            let (here, before, behind) = (word(0), word(-1), word(1))
            let first: UInt64 = place == numbers.startIndex ? 1 : 0
            list.add(MorphologyColumn.lookFirst, here.look << 1 | first)
            list.add(MorphologyColumn.tagsLook, here.tags, here.look << 1 | first)
            list.add(MorphologyColumn.tagsPairBefore, before.tags, here.tags)
            list.add(MorphologyColumn.tagsPairBehind, here.tags, behind.tags)
            list.add(MorphologyColumn.tagsEarlier, FeatureHash.pair(word(-2).mask, before.mask), here.mask)
            list.add(MorphologyColumn.tagsLater, FeatureHash.pair(here.mask, behind.mask), word(2).mask)
            list.add(MorphologyColumn.masks, FeatureHash.pair(before.mask, here.mask), behind.mask)
            list.endToken()
        }
    }
}

/// The columns of the features of morphology. Models know them by number: a new one goes to the end.
enum MorphologyColumn: UInt64 {
    case bias, letters, before, behind, tail1, tail2, tail3, tail4, head, look, lookFirst, tailLook
    case tags, tagsBefore, tagsBehind, tagsBefore2, tagsBehind2, tagsLook
    case tagsPairBefore, tagsPairBehind, tagsEarlier, tagsLater, masks
    case tailBefore, tailBehind
}

extension MorphologyWord: SeenWord {
    func add(to list: inout FeatureList, at distance: Int) {
        switch distance {
        case -2: list.add(MorphologyColumn.tagsBefore2, tags)
        case -1: add(to: &list, .before, .tagsBefore, .tailBefore)
        case 0: addOwn(to: &list)
        case 1: add(to: &list, .behind, .tagsBehind, .tailBehind)
        default: list.add(MorphologyColumn.tagsBehind2, tags)
        }
    }

    private func add(
        to list: inout FeatureList, _ lettersColumn: MorphologyColumn, _ tagsColumn: MorphologyColumn,
        _ tailColumn: MorphologyColumn
    ) {
        list.add(lettersColumn, letters)
        list.add(tagsColumn, tags)
        list.add(tailColumn, tails[1])
    }

    private func addOwn(to list: inout FeatureList) {
        list.add(MorphologyColumn.bias, 0)
        list.add(MorphologyColumn.letters, letters)
        list.add(MorphologyColumn.tail1, tails[0])
        list.add(MorphologyColumn.tail2, tails[1])
        list.add(MorphologyColumn.tail3, tails[2])
        list.add(MorphologyColumn.tail4, tails[3])
        list.add(MorphologyColumn.head, head)
        list.add(MorphologyColumn.look, look)
        list.add(MorphologyColumn.tailLook, tails[1], look)
        list.add(MorphologyColumn.tags, tags)
    }
}

extension WordMemory<MorphologyWord> {
    /// The numbers of the words at `spans`.
    mutating func numbers(_ spans: [Range<Int>], in bytes: Bytes, _ lexicon: RussianLexicon?) -> [Int32] {
        spans.map { span in number(span, in: bytes) { _ in MorphologyWord(span, in: bytes, lexicon) } }
    }
}
