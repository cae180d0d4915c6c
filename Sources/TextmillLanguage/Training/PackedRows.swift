/// The rows of a trained table that are worth keeping, as whole numbers, with their index: what `ChainModel` reads.
struct PackedRows {
    private(set) var rows: [Int8] = []
    private(set) var presence: [UInt64] = []
    private(set) var before: [UInt32] = []
    private(set) var count = 0
    let scale: Float

    init(_ shared: TrainingTable, _ own: TrainingTable?, _ labels: Int, leastWeight: Float) {
        let blocks = shared.stride / 8
        func sum(_ row: Int, _ block: Int) -> SIMD8<Float> { shared.row(row)[block] + (own?.row(row)[block] ?? .zero) }
        func size(_ row: Int) -> Float {
            (0..<blocks).reduce(0) { largest, block in
                let weights = sum(row, block)
                return max(largest, weights.max(), -weights.min())
            }
        }
        let sizes = (0..<shared.rowCount).map(size)
        scale = min(512, Float(Int8.max) / max(sizes.max() ?? 1, 1e-6))
        for entry in stride(from: 0, to: shared.rowCount, by: 64) {
            if entry % 256 == 0 { before.append(UInt32(count)) }
            var present: UInt64 = 0
            for row in entry..<entry + 64 where sizes[row] >= leastWeight {
                present |= 1 << UInt64(row - entry)
                count += 1
                for block in stride(from: 0, to: blocks, by: 2) {
                    let first = (sum(row, block) * scale).rounded(.toNearestOrEven)
                    let second = block + 1 < blocks ? (sum(row, block + 1) * scale).rounded(.toNearestOrEven) : .zero
                    for lane in 0..<8 { rows += [Int8(first[lane]), Int8(second[lane])] }
                }
            }
            presence.append(present)
        }
    }
}
