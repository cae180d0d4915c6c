/// Tokens with their features and right labels, sentence by sentence.
public struct TaggedCorpus: Sendable {
    /// The features of all tokens.
    public private(set) var features = FeatureList()
    /// The number of each token's label.
    public private(set) var labels: [UInt8] = []
    /// Each sentence's tokens.
    public private(set) var sentences: [Range<Int>] = []

    /// No sentences.
    public init() {}

    /// Adds a sentence: its tokens' features, and the numbers of their labels, as many.
    public mutating func add(_ features: FeatureList, labels: some Collection<UInt8>) {
        precondition(features.count == labels.count)
        guard !labels.isEmpty else { return }
        sentences.append(self.labels.count..<self.labels.count + labels.count)
        self.features.append(features)
        self.labels += labels
    }
}
