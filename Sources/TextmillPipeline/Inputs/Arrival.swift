public import Textmill

/// A document on its way in: named and weighed, not yet read.
public struct Arrival: Sendable {
    /// What the ledger calls it if it cannot be read: its file, or its file and line.
    public let name: String
    /// The bytes of its file that are to be read for it.
    public let byteCount: Int
    /// Reads and decodes it; done by a worker. Whatever it throws fails this document alone.
    public let read: @Sendable () throws -> Document

    /// A document called `name`, of about `byteCount` bytes, that `read` gives.
    public init(name: String, byteCount: Int, read: @escaping @Sendable () throws -> Document) {
        self.name = name
        self.byteCount = byteCount
        self.read = read
    }
}

extension Arrival {
    /// A document called `name` that cannot be read, because of `error`.
    init(failing name: String, byteCount: Int = 0, _ error: InputError) {
        self.init(name: name, byteCount: byteCount) { throw error }
    }
}

/// Where documents come from, one after another, always in the same order.
public protocol DocumentSource: SendableMetatype {
    /// The next one, or nil after the last. Called by one thread at a time. What it throws ends the run; what is wrong
    /// with one document is for its `Arrival` to throw.
    mutating func next() throws -> Arrival?
    /// Lets the source count in `times` what its arrivals spend on reading and decoding when they are read.
    mutating func count(in times: RunTimes)
}

extension DocumentSource {
    /// Counts nothing.
    public mutating func count(in times: RunTimes) {}
}
