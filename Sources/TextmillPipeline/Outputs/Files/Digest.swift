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

    /// 128 bits, in 32 hexadecimal digits.
    public static func long(of bytes: some Sequence<UInt8>) -> String {
        let digest = bytes.withContiguousStorageIfAvailable { XXH3_128bits($0.baseAddress, $0.count) }
        guard let digest else { return long(of: Array(bytes)) }
        return digest.high64.hexadecimal + digest.low64.hexadecimal
    }
}
