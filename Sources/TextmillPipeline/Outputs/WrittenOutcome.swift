/// An outcome written down by a worker, on its way to the files.
public struct WrittenOutcome: Sendable {
    /// What the ledger is to say of it.
    var entry: LedgerEntry
    /// All pieces, one after another: a line for each stage, then the whole document in each format.
    var bytes: [UInt8]
    /// Where each piece ends in `bytes`. A stage the document did not come to has an empty piece, as have the formats
    /// of a document that was not written.
    var ends: [Int]
    /// Bytes of the input that it weighs.
    let byteCount: Int
    /// How long each stage took, in nanoseconds.
    let nanoseconds: [UInt64]
    /// What the stages did, for later runs; nil if nobody wants to know.
    let trace: DocumentTrace?

    /// The piece at `index`.
    subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]] }

    /// Makes it the failure of a document whose id an earlier one has; nothing of it is written but the ledger's line.
    mutating func fail(_ error: String) {
        entry.ending = .failed(stage: nil, error: error)
        bytes = []
        ends = ends.map { _ in 0 }
    }
}
