public import Textmill

/// A pipeline that can run: every stage made, and each sure to find what it requires.
public struct Plan: Sendable {
    /// A stage at its place in the pipeline.
    public struct Step: Sendable {
        /// What the pipeline file calls it: its `as:` name, or the stage's own.
        public let name: String
        /// The stage with its settings.
        public let stage: any Stage
        /// What becomes of a document that the stage fails on.
        public let onError: OnError
        /// Its settings as the pipeline file has them, for the run's record.
        public let settings: [(name: String, yaml: String)]

        /// The stage's contract.
        public var contract: Contract { type(of: stage).contract }
    }

    /// The stages in order.
    public let steps: [Step]
}

/// What becomes of a document that a stage fails on.
public enum OnError: String, CaseIterable, Sendable {
    /// The document fails, and goes no further.
    case fail
    /// The stage is skipped for this document, as are later ones that need what it would have provided.
    case skip
}
