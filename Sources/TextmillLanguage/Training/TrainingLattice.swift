/// Learns one sentence at a time: weighs it, goes through all its labellings forward and backward (Rabiner 1989), and moves
/// the weights of its features towards the right one.
struct TrainingLattice {
    var steps: StepWeights
    var random: SeededRandom
    let settings: TrainingSettings
    let weight: Float
    let blocks: Int
    /// A row for each token: first its weights, then what each label is worth.
    var values: [SIMD8<Float>] = []
    var forward: [SIMD8<Float>] = []
    var backward: [SIMD8<Float>] = []
    /// The features that stay in this time, and where each token's begin.
    var kept: [UInt32] = []
    var starts: [Int] = []
    var worth: [SIMD8<Float>]
    var turned: [SIMD8<Float>]
    var slope: [SIMD8<Float>]
    private let threshold: UInt8
    let valid: [SIMD8<Float>]

    init(_ settings: TrainingSettings, weight: Float, steps: StepWeights, random: SeededRandom) {
        (self.settings, self.weight, self.steps, self.random) = (settings, weight, steps, random)
        blocks = steps.blocks
        worth = steps.weights
        turned = steps.weights
        slope = steps.weights
        threshold = UInt8(max(0, min(255, settings.dropout * 256)))
        valid = (0..<steps.blocks).map { block in
            SIMD8((0..<8).map { block * 8 + $0 < steps.labels ? 1 : 0 })
        }
    }

    /// Learns one sentence of `corpus`, with the weights of two tables added up.
    mutating func learn(
        _ sentence: Range<Int>, of corpus: TaggedCorpus, in tables: (shared: TrainingTable, own: TrainingTable),
        rate: Float
    ) {
        choose(sentence, corpus.features)
        weigh(tables)
        weighSteps()
        goForward()
        goBackward()
        differ(from: corpus.labels[sentence])
        descend(tables, rate)
        steps.descend(slope, rate: rate)
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
        let missing = count * blocks - values.count
        if missing > 0 {
            let room = [SIMD8<Float>](repeating: .zero, count: missing)
            (values, forward, backward) = (values + room, forward + room, backward + room)
        }
        let (shared, own, width) = (tables.shared.start, tables.own.start, blocks * 2)
        kept.withUnsafeBufferPointer { kept in
            for token in 0..<count {
                for block in 0..<blocks {
                    var sum = SIMD8<Float>.zero
                    for place in starts[token]..<starts[token + 1] {
                        let row = Int(kept[place]) * width + block
                        sum += shared[row] + own[row]
                    }
                    values[token * blocks + block] = sum
                }
                exponentiate(token)
            }
        }
    }

    /// Makes a token's weights what its labels are worth, the best one 1.
    private mutating func exponentiate(_ token: Int) {
        var best: Float = -.infinity
        for block in 0..<blocks {
            let masked = values[token * blocks + block] + (valid[block] - 1) * 1e9
            best = max(best, masked.max())
        }
        for block in 0..<blocks {
            values[token * blocks + block] = (values[token * blocks + block] - best).exponentials * valid[block]
        }
    }

    private mutating func weighSteps() {
        for place in worth.indices { worth[place] = steps.weights[place].exponentials * valid[place % blocks] }
        for from in 0..<steps.labels {
            for to in 0..<steps.labels {
                turned[(to + 1) * blocks + from / 8][from % 8] = worth[(from + 1) * blocks + to / 8][to % 8]
            }
        }
    }
}
