extension Document {
    /// Throws `CancellationError` once the stage's work on this document is not wanted any more, because it has taken
    /// longer than its `timeout`.
    ///
    /// A stage with a loop asks in each turn, say once a sentence; to ask costs a few nanoseconds. The document has failed
    /// by then, whatever the stage still does; one that never asks is left behind with its thread, and a run that has
    /// left eight behind stops.
    public func checkCancellation() throws(CancellationError) {
        if let cancellation, cancellation.isRaised { throw CancellationError() }
    }
}
