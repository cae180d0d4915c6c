/// What a chain's weights make of a word seen from the tokens around it, summed up once for each word: a row for each
/// distance at which it can stand.
struct WordViews: Sendable {
    /// How many tokens away a word is seen.
    static let reach = 2

    private let blocks: Int
    /// By word, distance and block.
    private var rows: [SIMD8<Int16>] = []
    /// How many words have rows.
    private(set) var count = 0

    init(blocks: Int) { self.blocks = blocks }

    /// The rows of one word.
    private var size: Int { (2 * Self.reach + 1) * blocks }

    /// Adds the rows of those of `words` that have none yet.
    mutating func add<Word: SeenWord>(_ words: [Word], weighedBy weights: ChainRows) {
        guard count < words.count else { return }
        var list = FeatureList()
        for word in words[count...] {
            list.removeAll()
            for distance in -Self.reach...Self.reach {
                word.add(to: &list, at: distance)
                list.endToken()
            }
            let start = rows.count
            rows.append(contentsOf: repeatElement(.zero, count: size))
            rows.withUnsafeMutableBufferPointer { weights.weigh(list, into: $0[start...]) }
        }
        count = words.count
    }

    /// Adds to `sums`, a row for each of the words with these numbers, what the words about each say of it. Beyond them stands
    /// the word with the number 0.
    func add(_ words: UnsafeBufferPointer<Int32>, to sums: UnsafeMutableBufferPointer<SIMD8<Int16>>) {
        rows.withUnsafeBufferPointer { rows in
            for place in words.indices {
                for distance in -Self.reach...Self.reach {
                    let word = words.indices.contains(place + distance) ? Int(words[place + distance]) : 0
                    let row = word * size + (distance + Self.reach) * blocks
                    for block in 0..<blocks { sums[place * blocks + block] &+= rows[row + block] }
                }
            }
        }
    }

    /// Keeps the rows of the words with these numbers alone, in this order.
    mutating func keep(_ kept: [Int]) {
        rows = kept.flatMap { rows[$0 * size..<($0 + 1) * size] }
        count = kept.count
    }
}
