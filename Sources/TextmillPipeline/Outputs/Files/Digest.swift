import CXXHash

/// Digests of bytes (XXH3, Collet 2019). They tell changed from unchanged and guard against accidents, not against
/// people.
public enum Digest {
    /// 64 bits.
    static func short(of bytes: some Sequence<UInt8>) -> UInt64 {
        if let digest = bytes.withContiguousStorageIfAvailable({ XXH3_64bits($0.baseAddress, $0.count) }) {
            return digest
        }
        return short(of: Array(bytes))
    }

    /// 128 bits, in two halves.
    static func halves(of bytes: some Sequence<UInt8>) -> (high: UInt64, low: UInt64) {
        let digest = bytes.withContiguousStorageIfAvailable { XXH3_128bits($0.baseAddress, $0.count) }
        guard let digest else { return halves(of: Array(bytes)) }
        return (digest.high64, digest.low64)
    }

    /// 128 bits, in 32 hexadecimal digits.
    public static func long(of bytes: some Sequence<UInt8>) -> String {
        let (high, low) = halves(of: bytes)
        return high.hexadecimal + low.hexadecimal
    }
}
