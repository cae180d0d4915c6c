extension TrainingLattice {
    /// What all labellings up to each token are worth together, of each token's 1.
    mutating func goForward() {
        let labels = steps.labels
        for token in 0..<starts.count - 1 {
            let here = token * blocks
            var total: Float = 0
            for block in 0..<blocks {
                var sum = worth[block]
                if token > 0 {
                    sum = .zero
                    for label in 0..<labels {
                        let before: Float = forward[here - blocks + label / 8][label % 8]
                        sum += worth[(label + 1) * blocks + block] * before
                    }
                }
                forward[here + block] = sum * values[here + block]
                total += forward[here + block].sum()
            }
            let share = 1 / max(total, .leastNormalMagnitude)
            for block in 0..<blocks { forward[here + block] *= share }
        }
    }

    /// What all labellings behind each token are worth together, the sum over its labels 1.
    mutating func goBackward() {
        let labels = steps.labels
        let last = starts.count - 2
        for block in 0..<blocks { backward[last * blocks + block] = valid[block] }
        for token in stride(from: last - 1, through: 0, by: -1) {
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

    /// Leaves in `slope` and in `values` how far what is expected stands above what is right, for steps and for tokens.
    mutating func differ(from labels: ArraySlice<UInt8>) {
        for place in slope.indices { slope[place] = .zero }
        for token in 0..<starts.count - 1 {
            if token > 0 { expectStep(to: token) }
            expect(token)
            let right = Int(labels[labels.startIndex + token])
            if token == 0 {
                for block in 0..<blocks { slope[block] = values[block] }
                slope[right / 8][right % 8] -= 1
            }
        }
        for from in 1...steps.labels {
            for block in 0..<blocks { slope[from * blocks + block] *= worth[from * blocks + block] }
        }
        for (token, label) in labels.enumerated() {
            values[token * blocks + Int(label) / 8][Int(label) % 8] -= 1
        }
        for (from, to) in zip(labels, labels.dropFirst()) {
            slope[(Int(from) + 1) * blocks + Int(to) / 8][Int(to) % 8] -= 1
        }
        for place in slope.indices { slope[place] *= weight }
    }

    /// Adds to `slope` how likely each step to `token` is, but for the step's own worth.
    private mutating func expectStep(to token: Int) {
        let (here, before) = (token * blocks, (token - 1) * blocks)
        var total: Float = 0
        for block in 0..<blocks {
            var sum = SIMD8<Float>.zero
            for label in 0..<steps.labels {
                let part: Float = forward[before + label / 8][label % 8]
                sum += worth[(label + 1) * blocks + block] * part
            }
            total += (sum * values[here + block] * backward[here + block]).sum()
        }
        let share = 1 / max(total, .leastNormalMagnitude)
        for from in 0..<steps.labels {
            let part: Float = forward[before + from / 8][from % 8] * share
            for block in 0..<blocks {
                slope[(from + 1) * blocks + block] += values[here + block] * backward[here + block] * part
            }
        }
    }

    /// Makes `values` of a token how likely each of its labels is.
    private mutating func expect(_ token: Int) {
        let here = token * blocks
        var total: Float = 0
        for block in 0..<blocks { total += (forward[here + block] * backward[here + block]).sum() }
        let share = 1 / max(total, .leastNormalMagnitude)
        for block in 0..<blocks { values[here + block] = forward[here + block] * backward[here + block] * share }
    }

    /// Moves the weights of each token's features.
    mutating func descend(_ tables: (shared: TrainingTable, own: TrainingTable), _ rate: Float) {
        let isShared = tables.shared === tables.own
        for token in 0..<starts.count - 1 {
            let here = token * blocks
            let largest = (0..<blocks).reduce(0) { largest, block in
                max(largest, values[here + block].max(), -values[here + block].min())
            }
            guard largest >= 1e-3 else { continue }
            for block in 0..<blocks {
                let slope = values[here + block] * weight
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
