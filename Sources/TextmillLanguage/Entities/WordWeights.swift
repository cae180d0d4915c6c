/// What each word of a document is worth by itself to the tokens around it, added up once for all its places.
struct WordWeights {
    private let blocks: Int
    private let words: [Int32]
    /// For each word a row for each place.
    private var rows: [SIMD8<Int16>]

    /// What the words in `table` are worth in `model`.
    init(_ model: ChainModel, _ table: TraitTable) {
        (blocks, words) = (model.blocks, table.words)
        rows = [SIMD8<Int16>](repeating: .zero, count: table.features.count * model.blocks)
        rows.withUnsafeMutableBufferPointer { ChainRows(model).weigh(table.features, into: $0) }
    }

    /// Adds to `sums`, a row for each token of `sentence`, what the words at and around the token are worth.
    func add(_ sentence: Range<Int>, to sums: inout [SIMD8<Int16>]) {
        let last = sentence.count - 1
        for place in WordPlace.allCases {
            for token in 0...last {
                let other = token + place.distance
                let word = other < 0 || other > last ? 0 : Int(words[sentence.lowerBound + other])
                let row = (word * WordPlace.allCases.count + place.rawValue) * blocks
                for block in 0..<blocks { sums[token * blocks + block] &+= rows[row + block] }
            }
        }
    }
}
