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

    /// Adds a document: its tokens' features, the numbers of their labels, and where its sentences are among them.
    public mutating func add(_ features: FeatureList, labels: [UInt8], sentences: [Range<Int>]) {
        precondition(features.count == labels.count)
        let shift = self.labels.count
        self.features.append(features)
        self.labels += labels
        self.sentences += sentences.lazy.filter { !$0.isEmpty }.map { $0.lowerBound + shift..<$0.upperBound + shift }
    }
}
