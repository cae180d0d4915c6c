/// A stage whose work is done elsewhere: no worker waits for it.
public protocol RemoteStage: Sendable {
    /// Does the work on `document`, and hands on what came of it, once, from any thread.
    func process(_ document: Document, then handOn: @escaping @Sendable (Result<Document, any Error>) -> Void)
    /// From now on fails a document that it works on for longer than `timeout`. Called before there is any.
    func limit(to timeout: Duration)
    /// Ends what does the work; documents still under way are failed.
    func close()
}
