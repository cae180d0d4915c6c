public import Textmill

/// What became of one document: how it stood after each stage, and how it ended.
public struct Outcome: Sendable {
    /// How a document ended. There is no fourth way.
    public enum Ending: Hashable, Sendable {
        /// It went through the whole pipeline.
        case written
        /// `stage` said that it is to go no further.
        case dropped(stage: String, reason: String)
        /// It could not be read (`stage` is nil), or `stage` failed on it.
        case failed(stage: String?, error: String)
    }

    /// A stage that was passed over, and why.
    public struct Skip: Hashable, Sendable {
        /// The stage's name in the pipeline.
        public let stage: String
        /// Why it was passed over.
        public let reason: String
    }

    /// What it is called: the document's id, or the arrival's name if it could not be read.
    public let id: String
    /// The document as it was read; nil if it could not be.
    public let original: Document?
    /// The document as it stood after each stage that it came to, by the stage's place in the plan; nil for a stage
    /// that was skipped. Each state knows which layers its stage changed.
    public let states: [Document?]
    /// How it ended.
    public let ending: Ending
    /// The stages that were passed over.
    public let skips: [Skip]
    /// How long each stage took, in nanoseconds, by the stage's place in the plan.
    public let nanoseconds: [UInt64]
    /// How many bytes of its file were read for it.
    public let byteCount: Int

    /// The document as it stood at the end; nil if it could not be read.
    public var document: Document? { states.last { $0 != nil } ?? original }

    /// What the report counts of it.
    struct Costs: Sendable {
        let byteCount: Int
        let nanoseconds: [UInt64]
        let hasSkips: Bool
    }

    var costs: Costs { Costs(byteCount: byteCount, nanoseconds: nanoseconds, hasSkips: !skips.isEmpty) }
}
