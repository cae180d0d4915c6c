extension SIMD8<Float> {
    /// e to the power of each, to a part in ten million; what is below -87 counts as -87, above 87 as 87.
    @inline(__always) var exponentials: SIMD8<Float> {
        let low = replacing(with: -87, where: self .< -87)
        let power = low.replacing(with: 87, where: low .> 87) * 1.442_695_04
        // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
        let rounded = power + 12_582_912
        let rest = power - (rounded - 12_582_912)
        var sum = SIMD8(repeating: 0.001_333_55)
        for factor: Float in [0.009_618_13, 0.055_504_11, 0.240_226_51, 0.693_147_18, 1] { sum = sum * rest + factor }
        let exponent = (SIMD8<Int32>(truncatingIfNeeded: bits(of: rounded)) &+ 127) &<< 23
        return sum * unsafeBitCast(exponent, to: SIMD8<Float>.self)
    }

    @inline(__always) private func bits(of value: SIMD8<Float>) -> SIMD8<Int32> {
        unsafeBitCast(value, to: SIMD8<Int32>.self)
    }
}
