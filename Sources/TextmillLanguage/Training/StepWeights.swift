/// The weights of going on from one label, or from the start, to another, in training, with the sums of their squared
/// gradients.
struct StepWeights {
    let labels: Int
    let blocks: Int
    /// Rows of all labels: for the start, then for each label.
    var weights: [SIMD8<Float>]
    var sums: [SIMD8<Float>]

    init(labels: Int, stride: Int) {
        self.labels = labels
        blocks = stride / 8
        weights = [SIMD8<Float>](repeating: .zero, count: (labels + 1) * blocks)
        sums = weights
    }

    /// Takes a step against the gradient `slope`.
    mutating func descend(_ slope: [SIMD8<Float>], rate: Float) {
        for place in weights.indices {
            sums[place] += slope[place] * slope[place]
            weights[place] -= slope[place] * rate / (sums[place].squareRoot() + 1e-6)
        }
    }

    /// Adds `share` times the weights and sums of `other`.
    mutating func add(_ other: StepWeights, times share: Float) {
        for place in weights.indices {
            weights[place] += other.weights[place] * share
            sums[place] += other.sums[place] * share
        }
    }

    /// The weights as whole numbers, a row for the end behind them; what is not allowed is forbidden.
    func packed(
        _ names: [String], scale: Float, handicaps: [String: Float], isAllowed: (String?, String?) -> Bool
    ) -> [Int32] {
        var packed: [Int32] = []
        for from in 0...labels {
            for to in 0..<blocks * 8 {
                let isOpen = to < labels && isAllowed(from == 0 ? nil : names[from - 1], names[to])
                let handicap = to < labels ? handicaps[names[to], default: 0] : 0
                let weight = (weights[from * blocks + to / 8][to % 8] - handicap) * scale
                packed.append(isOpen ? Int32(weight.rounded(.toNearestOrEven)) : ChainModel.forbidden)
            }
        }
        return packed
            + (0..<blocks * 8).map { $0 < labels && isAllowed(names[$0], nil) ? 0 : ChainModel.forbidden }
    }
}
