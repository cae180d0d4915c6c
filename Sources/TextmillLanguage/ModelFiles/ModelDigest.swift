/// The digest of a model file: tells damage from soundness, and one model from another. It does not keep out an attacker.
enum ModelDigest {
    private static let primes: SIMD4<UInt64> = [
        0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    ]

    /// The digest of `bytes`, in four lanes of eight bytes each.
    static func digest(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var lanes = primes &+ UInt64(bytes.count)
        var offset = 0
        while offset + 32 <= bytes.count {
            lanes = mix(lanes, bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self))
            offset += 32
        }
        var rest: SIMD4<UInt64> = .zero
        withUnsafeMutableBytes(of: &rest) { $0.copyBytes(from: bytes[offset...]) }
        lanes = mix(mix(lanes, rest), SIMD4(repeating: UInt64(bytes.count)))
        return (0..<4).reduce(0) { sum, lane in finish(sum &* 31 ^ lanes[lane]) }
    }

    @inline(__always)
    private static func mix(_ lanes: SIMD4<UInt64>, _ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
        let turned = (lanes ^ words) &* primes
        return turned ^ (turned &>> 29)
    }

    private static func finish(_ value: UInt64) -> UInt64 {
        let mixed = (value ^ value &>> 33) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ mixed &>> 33
    }
}
