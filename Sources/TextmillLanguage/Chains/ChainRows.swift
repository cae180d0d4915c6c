import CKernels

/// The rows of a chain's weights, to be looked up by feature. Good as long as the model is kept.
struct ChainRows {
    private let rows: chain_rows

    init(_ model: ChainModel) {
        rows = chain_rows(
            presence: model.presence.numbers(UInt64.self), before: model.before.numbers(UInt32.self),
            weights: model.rows.numbers(Int8.self), shift: Int32(32 - model.bits), blocks: Int32(model.blocks))
    }

    /// Sets `sums` to what the weights of each token's features add up to, a row each.
    func weigh(_ features: FeatureList, into sums: UnsafeMutableBufferPointer<SIMD8<Int16>>) {
        guard let sums = UnsafeMutableRawBufferPointer(sums).bindMemory(to: Int16.self).baseAddress else { return }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.hashes.count + 1) { room in
            guard let room = room.baseAddress else { return }
            chain_weigh(rows, features.hashes, features.starts, Int64(features.count), room, sums)
        }
    }
}
