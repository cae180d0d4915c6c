/// Hashes of features: 64 bits, of which the upper ones choose the row of weights.
public enum FeatureHash {
    /// The hash of `value` in the column `column`: the same value in another column is another feature.
    @inlinable public static func of(_ value: UInt64, in column: UInt64) -> UInt32 {
        let product = (value ^ (column &* 0x9E37_79B9_7F4A_7C15)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return UInt32(truncatingIfNeeded: (product.high ^ product.low) >> 32)
    }

    /// Two values as one; the order counts.
    @inlinable public static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first ^ 0x8EBC_6AF0_9C88_C6E3).multipliedFullWidth(by: second ^ 0x5899_65CC_7537_4CC3)
        return product.high ^ product.low &+ first
    }
}
