/// The rows of a chain's weights, to be looked up by feature. Good as long as the model is kept.
struct ChainRows {
    private let presence: UnsafePointer<UInt64>
    private let before: UnsafePointer<UInt32>
    private let rows: UnsafePointer<Int16>
    private let shift: UInt32
    private let blocks: Int

    init(_ model: ChainModel) {
        presence = model.presence.numbers(UInt64.self)
        before = model.before.numbers(UInt32.self)
        rows = model.rows.numbers(Int16.self)
        shift = UInt32(32 - model.bits)
        blocks = model.stride / 8
    }

    /// Sets `sums` to what the weights of each token's features add up to, a row each.
    func weigh(_ features: FeatureList, into sums: UnsafeMutableBufferPointer<SIMD8<Int32>>) {
        let most = (0..<features.count).reduce(0) { max($0, features[$1].count) }
        features.hashes.withUnsafeBufferPointer { hashes in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: most + 1) { found in
                for token in 0..<features.count {
                    let own = Int(features.starts[token])..<Int(features.starts[token + 1])
                    let count = find(hashes, own, into: found)
                    for block in 0..<blocks {
                        sums[token * blocks + block] = SIMD8(truncatingIfNeeded: sum(found, count, block))
                    }
                }
            }
        }
    }

    /// Finds the rows that there are for `hashes[own]`: first which there are, without a branch, so that the processor waits
    /// for many at once; most are not, and of those no more is read than a bit.
    @inline(__always)
    private func find(
        _ hashes: UnsafeBufferPointer<UInt32>, _ own: Range<Int>, into found: UnsafeMutableBufferPointer<Int>
    ) -> Int {
        var count = 0
        for hash in own {
            let slot = Int(hashes[hash] >> shift)
            found[count] = slot
            count += Int(truncatingIfNeeded: presence[slot >> 6] >> UInt64(slot & 63) & 1)
        }
        for place in 0..<count {
            let slot = found[place]
            let earlier = presence[slot >> 6] & ~(UInt64.max << UInt64(slot & 63))
            found[place] = Int(before[slot >> 6]) + earlier.nonzeroBitCount
        }
        return count
    }

    @inline(__always)
    private func sum(_ found: UnsafeMutableBufferPointer<Int>, _ count: Int, _ block: Int) -> SIMD8<Int16> {
        var sum = SIMD8<Int16>.zero
        for place in 0..<count {
            let row = UnsafeRawPointer(rows + (found[place] * blocks + block) * 8)
            sum &+= row.loadUnaligned(as: SIMD8<Int16>.self)
        }
        return sum
    }
}
