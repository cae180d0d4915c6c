/// A set of characters of the basic plane (below U+10000), a bit for each.
struct BasicPlaneSet {
    private var bits = [UInt64](repeating: 0, count: 0x1_0000 / 64)

    /// The characters for which `holds` is true.
    init(where holds: (Unicode.Scalar) -> Bool) {
        for value in UInt32(0)..<0x1_0000 {
            guard let scalar = Unicode.Scalar(value), holds(scalar) else { continue }
            bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
        }
    }

    /// Whether `scalar`, which is of the basic plane, is in the set.
    func holds(_ scalar: Unicode.Scalar) -> Bool {
        bits[Int(scalar.value >> 6) & 0x3FF] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
