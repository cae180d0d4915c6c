/// Weights in training: for each row that the hash of a feature can lead to, the weights of all labels, and behind them
/// the sums of their squared gradients (AdaGrad; Duchi, Hazan, Singer 2011).
final class TrainingTable {
    let stride: Int
    let rowCount: Int
    let start: UnsafeMutablePointer<SIMD8<Float>>

    init(rowCount: Int, stride: Int) {
        self.stride = stride
        self.rowCount = rowCount
        let count = rowCount * stride / 4
        start = UnsafeMutablePointer<SIMD8<Float>>.allocate(capacity: count)
        start.initialize(repeating: .zero, count: count)
    }

    deinit { start.deallocate() }

    /// A table of its own with the same weights.
    func copy() -> TrainingTable {
        let copy = TrainingTable(rowCount: rowCount, stride: stride)
        copy.start.update(from: start, count: rowCount * stride / 4)
        return copy
    }

    /// Adds `share` times the weights and sums of `other`.
    func add(_ other: TrainingTable, times share: Float) {
        for place in 0..<rowCount * stride / 4 { start[place] += other.start[place] * share }
    }

    /// The weights of a row; behind them its sums.
    @inline(__always) func row(_ number: Int) -> UnsafeMutablePointer<SIMD8<Float>> { start + number * (stride / 4) }
}
