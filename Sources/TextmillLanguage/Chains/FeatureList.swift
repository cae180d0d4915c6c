/// The features of tokens in a row: each a hash, as `FeatureHash` makes it. A token has 256 at most: the weights of more might
/// add up to what 16 bits do not hold.
public struct FeatureList: Sendable {
    @usableFromInline var hashes: [UInt32] = []
    /// Where each token's features begin, and where the last one's end.
    @usableFromInline var starts: [Int32] = [0]

    /// No tokens.
    public init() {}

    /// How many tokens there are.
    @inlinable public var count: Int { starts.count - 1 }

    /// Adds a feature to the token at the end, which `endToken` has yet to close.
    @inlinable public mutating func add(_ hash: UInt32) { hashes.append(hash) }

    /// Adds features to the token at the end.
    public mutating func add(_ hashes: ArraySlice<UInt32>) { self.hashes += hashes }

    /// Closes the token whose features were added.
    @inlinable public mutating func endToken() { starts.append(Int32(hashes.count)) }

    /// Forgets all tokens, and keeps the room they had.
    public mutating func removeAll() {
        hashes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
    }

    /// Adds the tokens of `other`.
    public mutating func append(_ other: FeatureList) {
        let shift = Int32(hashes.count)
        hashes += other.hashes
        starts += other.starts.dropFirst().map { $0 + shift }
    }

    /// The features of the token with this number.
    public subscript(token: Int) -> ArraySlice<UInt32> { hashes[Int(starts[token])..<Int(starts[token + 1])] }
}
