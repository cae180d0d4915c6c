/// Where outcomes go: written down by many workers at once, then handed on in the order of the input.
public protocol OutcomeSink: SendableMetatype {
    /// An outcome written down: bytes, and the ledger's line.
    associatedtype Written: Sendable
    /// Writes an outcome down. Called from several threads at once.
    var write: @Sendable (Outcome) -> Written { get }
    /// Takes what was written, in the order of the input, from one thread at a time, and gives what the
    /// ledger says of it. What it throws ends the run.
    mutating func receive(_ written: Written) throws -> LedgerEntry
    /// Lets the sink tell in its outputs what the run spends its time on, which `times` has at the end.
    mutating func tell(_ times: RunTimes)
    /// Ends the outputs: all that was received is whole, or `isComplete` is false and what is not committed goes.
    mutating func finish(isComplete: Bool) throws
}

extension OutcomeSink {
    /// Tells nothing.
    public mutating func tell(_ times: RunTimes) {}
}
