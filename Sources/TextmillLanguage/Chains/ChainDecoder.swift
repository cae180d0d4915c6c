/// Finds the best labels for tokens by a chain's weights (Viterbi 1967). It keeps its room, so that one decoder serves
/// sentence after sentence; a copy of one that has served none is ready at once.
public struct ChainDecoder: Sendable {
    let model: ChainModel
    let steps: [SIMD8<Int32>]
    /// The weights of the tokens at hand: a row each.
    var emissions: [SIMD8<Int32>] = []
    var lattice: ChainLattice
    private var origins: [SIMD8<Int32>] = []
    private var scores: [Int32]
    private var next: [SIMD8<Int32>]

    var blocks: Int { model.blocks }

    /// How many tokens go by before scores are counted from the best one anew, so that none overflows.
    private static let stretch = 256

    /// A decoder for `model`.
    public init(_ model: ChainModel) {
        self.model = model
        let numbers = model.transitions.numbers(Int32.self)
        steps = (0..<(model.labels.count + 2) * model.blocks).map { block in
            SIMD8((0..<8).map { numbers[block * 8 + $0] })
        }
        lattice = ChainLattice(labels: model.labels.count)
        lattice.weighSteps(steps.dropLast(model.blocks).map { SIMD8<Float>($0) / model.scale })
        scores = [Int32](repeating: 0, count: model.blocks * 8)
        next = [SIMD8<Int32>](repeating: .zero, count: model.blocks)
    }

    /// The number of the label of each token in `features`, which are one sentence; good until the next call.
    public mutating func labels(of features: FeatureList) -> [UInt8] {
        guard features.count > 0 else { return [] }
        let missing = features.count * blocks - emissions.count
        if missing > 0 { emissions += [SIMD8<Int32>](repeating: .zero, count: missing) }
        emissions.withUnsafeMutableBufferPointer { ChainRows(model).weigh(features, into: $0) }
        return bestPath(features.count)
    }

    private mutating func bestPath(_ count: Int) -> [UInt8] {
        let missing = count * blocks - origins.count
        if missing > 0 { origins += [SIMD8<Int32>](repeating: .zero, count: missing) }
        for block in 0..<blocks { put(steps[block] &+ emissions[block], at: block) }
        for place in 1..<max(count, 1) {
            if place % Self.stretch == 0 { rebase() }
            advance(to: place)
        }
        let last = (model.labels.count + 1) * blocks
        for block in 0..<blocks { put(current(block) &+ steps[last + block], at: block) }
        var label = scores[..<model.labels.count].indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
        var path = [UInt8](repeating: 0, count: count)
        for place in stride(from: count - 1, through: 0, by: -1) {
            path[place] = UInt8(truncatingIfNeeded: label)
            label = Int(origins[place * blocks + label / 8][label % 8])
        }
        return path
    }

    @inline(__always)
    private mutating func advance(to place: Int) {
        let (blocks, labels) = (blocks, Int32(model.labels.count))
        scores.withUnsafeMutableBufferPointer { scores in
            for block in 0..<blocks {
                var best = SIMD8<Int32>(repeating: Int32.min)
                var origin = SIMD8<Int32>.zero
                for label in 0..<labels {
                    let score = steps[Int(label + 1) * blocks + block] &+ scores[Int(label)]
                    let isBetter = score .> best
                    best.replace(with: score, where: isBetter)
                    origin.replace(with: label, where: isBetter)
                }
                next[block] = best &+ emissions[place * blocks + block]
                origins[place * blocks + block] = origin
            }
        }
        for block in 0..<blocks { put(next[block], at: block) }
    }

    private mutating func rebase() {
        let best = scores[..<model.labels.count].max() ?? 0
        for block in 0..<blocks { put(current(block) &- best, at: block) }
    }

    private func current(_ block: Int) -> SIMD8<Int32> { SIMD8((0..<8).map { scores[block * 8 + $0] }) }

    @inline(__always)
    private mutating func put(_ values: SIMD8<Int32>, at block: Int) {
        for lane in 0..<8 { scores[block * 8 + lane] = values[lane] }
    }
}
