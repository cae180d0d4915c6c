/// Numbers that look random, the same for the same seed: for the order of texts (SplitMix64).
struct SeededOrder: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    }
}
