/// When a part is full. It depends on the input alone, so that every run over the same input has the same parts.
public struct PartLimit: Hashable, Sendable {
    /// So many documents.
    public let documents: Int
    /// Or so many bytes of the input.
    public let bytes: Int

    /// A part of `documents` documents, or of fewer once they weigh `bytes`.
    public init(documents: Int = 1000, bytes: Int = 64 << 20) {
        self.documents = documents
        self.bytes = bytes
    }

    /// Whether a part is full that has so much in it.
    func isReached(by counts: OutcomeCounts) -> Bool { counts.documents >= documents || counts.byteCount >= bytes }
}
