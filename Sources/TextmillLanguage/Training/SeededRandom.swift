/// Numbers that look random, the same for the same seed (SplitMix64; Steele, Lea, Flood 2014).
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// Numbers that `seed` chooses.
    package init(seed: UInt64) { state = seed }

    /// The next one.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        let further = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return further ^ further >> 31
    }
}
