import Textmill

/// Reads the traits of all sentences of a text.
struct TraitsReader {
    private let bytes: Bytes
    private let title: String
    private var tally: WordTally
    private var quotations = QuotationReader()
    private var seen: Set<UInt64> = []
    private var longWords: [UInt32] = []

    /// A reader of the text in `bytes`, which has `title`; empty for none.
    init(_ bytes: Bytes, title: String) {
        self.bytes = bytes
        self.title = title
        tally = WordTally(bytes: bytes.count)
    }

    /// The traits of the sentences at `spans`, and how many long words the title has.
    consuming func traits(of spans: [Range<Int>]) -> (traits: [SentenceTraits], titleLength: Int) {
        var all = spans.indices.map { read(spans[$0], number: $0) }
        let titleLength = readTitle()
        var word = 0
        for index in all.indices {
            for beginning in longWords[word..<word + all[index].longWords] {
                if tally.isFrequent(beginning) { all[index].frequentWords += 1 }
                if tally.isInTitle(beginning) { all[index].titleWords += 1 }
            }
            word += all[index].longWords
        }
        return (all, titleLength)
    }

    private mutating func read(_ span: Range<Int>, number: Int) -> SentenceTraits {
        var traits = SentenceTraits(bordersOf: span, in: bytes)
        traits.isCut = quotations.isCut(span, in: bytes)
        var words: UInt64 = 0
        for word in WordBeginnings(of: span, in: bytes) {
            traits.words += 1
            words = (words &+ UInt64(word.beginning)) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(word.letters)
            guard word.isLong, tally.add(word.beginning, in: number) else { continue }
            longWords.append(word.beginning)
            traits.longWords += 1
        }
        // Shorter ones do not stand alone anyway.
        if traits.words >= 4 { traits.isRepeated = !seen.insert(words).inserted }
        return traits
    }

    /// Notes the long words of the title, and gives their number.
    private mutating func readTitle() -> Int {
        title.withBytes { title in
            WordBeginnings(of: 0..<title.count, in: title).reduce(0) { count, word in
                word.isLong && tally.addToTitle(word.beginning) ? count + 1 : count
            }
        }
    }
}
