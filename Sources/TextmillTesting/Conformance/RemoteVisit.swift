import Dispatch
import Synchronization
import Textmill

/// Lets a stage that works elsewhere work as if it were here; what does its work is ended when nobody needs it any more.
final class RemoteVisit: Sendable {
    private let stage: any RemoteStage

    init(_ stage: any RemoteStage) { self.stage = stage }

    deinit { stage.close() }

    /// Gives it the document, and waits for what comes of it.
    func wait(for document: Document) throws -> Document {
        let answer = Answer()
        stage.process(document) { answer.give($0) }
        return try answer.take().get()
    }
}

/// What a stage gives from another thread.
private final class Answer: Sendable {
    private let given = Mutex<Result<Document, any Error>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func give(_ result: Result<Document, any Error>) {
        given.withLock { $0 = result }
        isThere.signal()
    }

    func take() -> Result<Document, any Error> {
        isThere.wait()
        return given.withLock { $0 } ?? .failure(Diagnostic.error("the stage gave no document"))
    }
}
