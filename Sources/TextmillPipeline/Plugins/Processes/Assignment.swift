import Textmill

/// A document that waits for a program's answer, or to be sent to it.
struct Assignment: Sendable {
    let document: Document
    let handOn: @Sendable (Result<Document, any Error>) -> Void

    /// When it was taken on, counted.
    let order: Int
    /// Those with which it was at a process that ended; nil if it is under no suspicion.
    var suspicion: Int?
    /// Whether it goes to a process that has worked on nothing before.
    var needsFresh = false

    /// When it was sent.
    var sent = ContinuousClock.now
    /// When the process last told of progress with it; nil if it did not.
    var sign: ContinuousClock.Instant?
    /// How many stood before it at its process.
    var ahead = 0
}
