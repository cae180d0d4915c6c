/// How a chain is trained.
public struct TrainingSettings: Hashable, Sendable {
    /// Upper bits of a feature's hash that choose its row: 2 to the power of it are the rows. From 8 to 28.
    public var bits = 20
    /// How far a weight goes at first; it falls to 0 over a stage.
    public var rate: Float = 0.1
    /// How much weights are drawn to 0 each time they are touched.
    public var decay: Float = 1e-6
    /// The share of a token's features that are left out each time it is seen.
    public var dropout: Float = 0.1
    /// Rows whose weights are all smaller do not go into the model.
    public var smallestWeight: Float = 0.2
    /// Where the order of sentences and the features left out come from.
    public var seed: UInt64 = 7

    /// Settings that serve most corpora.
    public init() {}
}
