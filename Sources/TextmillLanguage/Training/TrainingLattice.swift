/// Learns one sentence at a time: weighs it, goes through all its labellings forward and backward, and moves the weights of
/// its features towards the right one.
struct TrainingLattice {
    private(set) var steps: StepWeights
    private(set) var random: SeededRandom
    private let settings: TrainingSettings
    private let weight: Float
    private let blocks: Int
    private var lattice: ChainLattice
    /// The features that stay in this time, and where each token's begin.
    private var kept: [UInt32] = []
    private var starts: [Int] = []
    /// How far what is expected stands above what is right, for steps and for tokens.
    private var stepSlopes: [SIMD8<Float>]
    private var slopes: [SIMD8<Float>] = []
    private let threshold: UInt8

    init(_ settings: TrainingSettings, weight: Float, steps: StepWeights, random: SeededRandom) {
        (self.settings, self.weight, self.steps, self.random) = (settings, weight, steps, random)
        blocks = steps.blocks
        lattice = ChainLattice(labels: steps.labels)
        stepSlopes = steps.weights
        threshold = UInt8(max(0, min(255, settings.dropout * 256)))
    }

    /// Learns one sentence of `corpus`, with the weights of two tables added up.
    mutating func learn(
        _ sentence: Range<Int>, of corpus: TaggedCorpus, in tables: (shared: TrainingTable, own: TrainingTable),
        rate: Float
    ) {
        choose(sentence, corpus.features)
        weigh(tables)
        lattice.weighSteps(steps.weights)
        lattice.goForward(sentence.count)
        lattice.goBackward(sentence.count)
        differ(from: corpus.labels[sentence])
        descend(tables, rate)
        steps.descend(stepSlopes, rate: rate)
    }

    /// Leaves out some features by chance.
    private mutating func choose(_ sentence: Range<Int>, _ features: FeatureList) {
        kept.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        let shift = UInt32(32 - settings.bits)
        var (draw, left): (UInt64, Int) = (0, 0)
        for token in sentence {
            starts.append(kept.count)
            for place in Int(features.starts[token])..<Int(features.starts[token + 1]) {
                if left == 0 { (draw, left) = (random.next(), 8) }
                if UInt8(truncatingIfNeeded: draw) >= threshold { kept.append(features.hashes[place] >> shift) }
                draw >>= 8
                left -= 1
            }
        }
        starts.append(kept.count)
    }

    private mutating func weigh(_ tables: (shared: TrainingTable, own: TrainingTable)) {
        let count = starts.count - 1
        lattice.makeRoom(count)
        let (shared, own, width) = (tables.shared.start, tables.own.start, blocks * 2)
        let share: Float = tables.shared === tables.own ? 0.5 : 1
        for token in 0..<count {
            for block in 0..<blocks {
                var sum = SIMD8<Float>.zero
                for place in starts[token]..<starts[token + 1] {
                    let row = Int(kept[place]) * width + block
                    sum += shared[row] + own[row]
                }
                lattice.values[token * blocks + block] = sum * share
            }
            lattice.exponentiate(token)
        }
    }

    private mutating func differ(from labels: ArraySlice<UInt8>) {
        let missing = labels.count * blocks - slopes.count
        if missing > 0 { slopes += [SIMD8<Float>](repeating: .zero, count: missing) }
        for place in stepSlopes.indices { stepSlopes[place] = .zero }
        var shares = [SIMD8<Float>](repeating: .zero, count: blocks)
        var before: Int?
        for (token, label) in labels.enumerated() {
            if token > 0 { lattice.expectStep(to: token, in: &stepSlopes) }
            lattice.likelihoods(token, into: &shares)
            for block in 0..<blocks {
                slopes[token * blocks + block] = shares[block]
                if token == 0 { stepSlopes[block] = shares[block] }
            }
            slopes[token * blocks + Int(label) / 8][Int(label) % 8] -= 1
        }
        for place in blocks..<stepSlopes.count { stepSlopes[place] *= lattice.worth[place] }
        for label in labels.lazy.map(Int.init) {
            let from = before.map { $0 + 1 } ?? 0
            stepSlopes[from * blocks + label / 8][label % 8] -= 1
            before = label
        }
        for place in stepSlopes.indices { stepSlopes[place] *= weight }
    }

    /// Moves the weights of each token's features.
    private func descend(_ tables: (shared: TrainingTable, own: TrainingTable), _ rate: Float) {
        let isShared = tables.shared === tables.own
        for token in 0..<starts.count - 1 {
            let here = token * blocks
            let largest = (0..<blocks).reduce(0) { largest, block in
                max(largest, slopes[here + block].max(), -slopes[here + block].min())
            }
            guard largest >= 1e-3 else { continue }
            for block in 0..<blocks {
                let slope = slopes[here + block] * weight
                for place in starts[token]..<starts[token + 1] {
                    move(tables.shared.row(Int(kept[place])) + block, slope, rate)
                    if !isShared { move(tables.own.row(Int(kept[place])) + block, slope, rate) }
                }
            }
        }
    }

    @inline(__always)
    private func move(_ weights: UnsafeMutablePointer<SIMD8<Float>>, _ slope: SIMD8<Float>, _ rate: Float) {
        let slope = slope + weights[0] * settings.decay
        let sum = weights[blocks] + slope * slope
        weights[blocks] = sum
        weights[0] -= slope * rate / (sum.squareRoot() + 1e-6)
    }
}
