/// A stage of training: corpora that are learned together, again and again.
public struct TrainingStage: Sendable {
    /// What is learned. Corpora with their own way of marking have a table of their own, beside the one all share.
    public var corpora: [(corpus: TaggedCorpus, table: String)]
    /// How much its sentences count; 1 for those that people marked.
    public var weight: Float
    /// How often it is gone through.
    public var epochs: Int

    /// A stage over `corpora`, each with the name of its table.
    public init(_ corpora: [(corpus: TaggedCorpus, table: String)], weight: Float = 1, epochs: Int) {
        self.corpora = corpora
        self.weight = weight
        self.epochs = epochs
    }
}
