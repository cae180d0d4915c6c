/// All labellings of a sentence at once: what each token's labels are worth by themselves, and in all labellings of what
/// stands before and behind (Rabiner 1989).
struct ChainLattice: Sendable {
    let labels: Int
    let blocks: Int
    /// Ones for labels, noughts for what fills the last block up.
    let valid: [SIMD8<Float>]
    /// A row for each token: first its weights, then what each label is worth.
    var values: [SIMD8<Float>] = []
    private(set) var forward: [SIMD8<Float>] = []
    private(set) var backward: [SIMD8<Float>] = []
    /// What it is worth to begin with each label; then, for each label, to go on with each.
    private(set) var worth: [SIMD8<Float>]
    private var turned: [SIMD8<Float>]

    init(labels: Int) {
        self.labels = labels
        blocks = (labels + 7) / 8
        valid = (0..<(labels + 7) / 8).map { block in SIMD8((0..<8).map { block * 8 + $0 < labels ? 1 : 0 }) }
        worth = [SIMD8<Float>](repeating: .zero, count: (labels + 1) * ((labels + 7) / 8))
        turned = worth
    }

    /// Makes room for the weights of `count` tokens.
    mutating func makeRoom(_ count: Int) {
        let missing = count * blocks - values.count
        guard missing > 0 else { return }
        let room = [SIMD8<Float>](repeating: .zero, count: missing)
        (values, forward, backward) = (values + room, forward + room, backward + room)
    }

    /// Takes in the weights of going on from one label to another.
    mutating func weighSteps(_ weights: [SIMD8<Float>]) {
        for place in worth.indices { worth[place] = weights[place].exponentials * valid[place % blocks] }
        for from in 0..<labels {
            for to in 0..<labels {
                turned[(to + 1) * blocks + from / 8][from % 8] = worth[(from + 1) * blocks + to / 8][to % 8]
            }
        }
    }

    /// Makes a token's weights what its labels are worth, the best one 1.
    mutating func exponentiate(_ token: Int) {
        var best: Float = -.infinity
        for block in 0..<blocks {
            let masked = values[token * blocks + block] + (valid[block] - 1) * 1e9
            best = max(best, masked.max())
        }
        for block in 0..<blocks {
            values[token * blocks + block] = (values[token * blocks + block] - best).exponentials * valid[block]
        }
    }

    /// How likely each of the labels of a block is at a token, after both passes.
    mutating func likelihoods(_ token: Int, into shares: inout [SIMD8<Float>]) {
        let here = token * blocks
        var total: Float = 0
        for block in 0..<blocks { total += (forward[here + block] * backward[here + block]).sum() }
        let share = 1 / max(total, .leastNormalMagnitude)
        for block in 0..<blocks { shares[block] = forward[here + block] * backward[here + block] * share }
    }
}

extension ChainLattice {
    /// What all labellings up to each of `count` tokens are worth together, of each token's 1; before them is the label
    /// `label`, or nothing.
    mutating func goForward(_ count: Int, after label: UInt8? = nil) {
        let start = (label.map { Int($0) + 1 } ?? 0) * blocks
        for token in 0..<count {
            let here = token * blocks
            var total: Float = 0
            for block in 0..<blocks {
                let sum = token > 0 ? stepsTo(token, block) : worth[start + block]
                forward[here + block] = sum * values[here + block]
                total += forward[here + block].sum()
            }
            let share = 1 / max(total, .leastNormalMagnitude)
            for block in 0..<blocks { forward[here + block] *= share }
        }
    }

    /// What the labels of a block are worth at `token` by what stands before it.
    @inline(__always)
    func stepsTo(_ token: Int, _ block: Int) -> SIMD8<Float> {
        let before = (token - 1) * blocks
        var sum = SIMD8<Float>.zero
        for label in 0..<labels {
            let part: Float = forward[before + label / 8][label % 8]
            sum += worth[(label + 1) * blocks + block] * part
        }
        return sum
    }

    /// What all labellings behind each of `count` tokens are worth together, the sum over its labels 1, down to the token
    /// `first`; behind them is the label `label`, or nothing.
    mutating func goBackward(_ count: Int, before label: UInt8? = nil, to first: Int = 0) {
        let last = count - 1
        for block in 0..<blocks {
            backward[last * blocks + block] = label.map { turned[(Int($0) + 1) * blocks + block] } ?? valid[block]
        }
        for token in stride(from: last - 1, through: first, by: -1) {
            let (here, next) = (token * blocks, (token + 1) * blocks)
            var total: Float = 0
            for block in 0..<blocks {
                var sum = SIMD8<Float>.zero
                for label in 0..<labels {
                    let (part, lane) = (label / 8, label % 8)
                    let ahead: Float = values[next + part][lane] * backward[next + part][lane]
                    sum += turned[(label + 1) * blocks + block] * ahead
                }
                backward[here + block] = sum
                total += sum.sum()
            }
            let share = 1 / max(total, .leastNormalMagnitude)
            for block in 0..<blocks { backward[here + block] *= share }
        }
    }

    /// Adds to `slope` how likely each step to `token` is, but for the step's own worth.
    func expectStep(to token: Int, in slope: inout [SIMD8<Float>]) {
        let (here, before) = (token * blocks, (token - 1) * blocks)
        var total: Float = 0
        for block in 0..<blocks {
            total += (stepsTo(token, block) * values[here + block] * backward[here + block]).sum()
        }
        let share = 1 / max(total, .leastNormalMagnitude)
        for from in 0..<labels {
            let part: Float = forward[before + from / 8][from % 8] * share
            for block in 0..<blocks {
                slope[(from + 1) * blocks + block] += values[here + block] * backward[here + block] * part
            }
        }
    }
}
