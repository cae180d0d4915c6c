/// The rows of a chain's weights, to be looked up by feature. Good as long as the model is kept.
struct ChainRows {
    private let index: UnsafePointer<UInt64>
    private let rows: UnsafePointer<Int16>
    private let shift: UInt32
    private let stride: Int

    init(_ model: ChainModel) {
        index = model.index.numbers(UInt64.self)
        rows = model.rows.numbers(Int16.self)
        shift = UInt32(32 - model.bits)
        stride = model.stride
    }

    /// The weights of `feature`, or nil where it has none.
    @inline(__always) subscript(feature: UInt32) -> UnsafePointer<Int16>? {
        let slot = Int(feature >> shift)
        let entry = index + (slot >> 6) * 2
        let (present, bit) = (entry[0], UInt64(1) << UInt64(slot & 63))
        guard present & bit != 0 else { return nil }
        return rows + (Int(truncatingIfNeeded: entry[1]) + (present & (bit - 1)).nonzeroBitCount) * stride
    }
}

extension ChainRows {
    /// The sum of the rows of `hashes[own]`, for rows of sixteen weights. `places` has room for as many numbers.
    ///
    /// First the rows that there are, without a branch, then their weights: so the processor waits for many at once.
    @inline(__always)
    func sumOfSixteen(
        _ hashes: UnsafeBufferPointer<UInt32>, _ own: Range<Int>, _ places: UnsafeMutablePointer<Int>
    ) -> SIMD16<Int16> {
        var count = 0
        for hash in own {
            let slot = Int(hashes[hash] >> shift)
            let entry = index + (slot >> 6) * 2
            let present = entry[0] >> UInt64(slot & 63)
            let before = entry[0] & ~(UInt64.max << UInt64(slot & 63))
            places[count] = Int(truncatingIfNeeded: entry[1]) + before.nonzeroBitCount
            count += Int(truncatingIfNeeded: present & 1)
        }
        var sum = SIMD16<Int16>.zero
        for place in 0..<count {
            sum &+= UnsafeRawPointer(rows + places[place] * 16).loadUnaligned(as: SIMD16<Int16>.self)
        }
        return sum
    }

    /// Adds the rows of `hashes[own]` to `blocks` blocks from `sums` on.
    func add(
        _ hashes: UnsafeBufferPointer<UInt32>, _ own: Range<Int>, _ blocks: Int,
        to sums: UnsafeMutablePointer<SIMD8<Int32>>
    ) {
        for place in own {
            guard let row = self[hashes[place]] else { continue }
            for block in 0..<blocks {
                let weights = UnsafeRawPointer(row + block * 8).loadUnaligned(as: SIMD8<Int16>.self)
                sums[block] &+= SIMD8<Int32>(truncatingIfNeeded: weights)
            }
        }
    }
}
