import Textmill

/// What a run did to a document: its key, how it ended, and what each stage did, written down.
struct DocumentTrace: Sendable {
    /// Tells the document from what it was before.
    let key: DocumentKey
    /// The fingerprint of its id.
    let id: UInt64
    /// What the stages did, one after another, as far as the document came.
    let stages: [UInt8]
    /// How many there are.
    let stageCount: Int

    /// What `outcome` tells.
    init(_ outcome: Outcome) {
        key = DocumentKey(of: outcome)
        id = Digest.short(of: outcome.id.utf8)
        var writer = TraceWriter()
        for trace in StageTrace.all(of: outcome) { trace.write(to: &writer) }
        stages = writer.bytes
        stageCount = outcome.states.count
    }
}
