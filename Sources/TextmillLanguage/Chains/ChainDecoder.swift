import CKernels

/// Finds the best labels for tokens by a chain's weights (Viterbi 1967). It keeps its room, so that one decoder serves
/// sentence after sentence; a copy of one that has served none is ready at once.
public struct ChainDecoder: Sendable {
    let model: ChainModel
    /// What the features of the tokens at hand are worth: a row each.
    var emissions: [SIMD8<Int16>] = []
    var lattice: ChainLattice
    private var room: [UInt8] = []

    var blocks: Int { model.blocks }

    /// A decoder for `model`.
    public init(_ model: ChainModel) {
        self.model = model
        lattice = ChainLattice(labels: model.labels.count)
        let steps = model.transitions.numbers(Int32.self)
        lattice.weighSteps(
            (0..<(model.labels.count + 1) * model.blocks).map { block in
                SIMD8<Float>((0..<8).map { Float(steps[block * 8 + $0]) }) / model.scale
            })
    }

    /// The number of the label of each token in `features`, which are one sentence; good until the next call.
    public mutating func labels(of features: FeatureList) -> [UInt8] {
        weigh(features)
        return bestPath(features.count)
    }

    /// Takes in the tokens of a sentence.
    mutating func weigh(_ features: FeatureList) {
        let missing = features.count * blocks - emissions.count
        if missing > 0 { emissions += [SIMD8<Int16>](repeating: .zero, count: missing) }
        emissions.withUnsafeMutableBufferPointer { ChainRows(model).weigh(features, into: $0) }
    }

    /// The number of the label of each of the `count` tokens taken in.
    mutating func bestPath(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        let missing = count * blocks * 8 - room.count
        if missing > 0 { room += [UInt8](repeating: 0, count: missing) }
        let steps = chain_steps(
            steps: model.transitions.numbers(Int32.self), labels: Int32(model.labels.count), blocks: Int32(blocks))
        return [UInt8](unsafeUninitializedCapacity: count) { path, filled in
            emissions.withUnsafeBytes { sums in
                guard let sums = sums.baseAddress?.assumingMemoryBound(to: Int16.self), let path = path.baseAddress
                else { return }
                chain_find_path(steps, sums, Int64(count), &room, path)
                filled = count
            }
        }
    }
}
