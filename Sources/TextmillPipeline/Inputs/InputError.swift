/// Why a document could not be read: a sentence for the ledger.
public struct InputError: Error, Hashable, CustomStringConvertible {
    /// The sentence: lower case, no full stop.
    public let description: String

    init(_ sentence: String) { description = sentence }
}
