/// How much is read, and where from.
struct InputLimits: Sendable {
    /// The most bytes that one document may have.
    var maxDocumentBytes = 64 << 20
    /// The most bytes that are read at once.
    var bufferBytes = 256 << 10
    /// What `-` is read from.
    var standardInput: Int32 = 0

    /// The error of a document of `count` bytes, or of what `subject` is, if that is more than may be.
    func excess(_ count: Int, of subject: String = "") -> InputError {
        InputError("\(subject)is \(count.inBytes), over the limit of \(maxDocumentBytes.grouped); \(Self.advice)")
    }

    /// Throws if a document that has `count` bytes so far is longer than may be.
    func requireSoFar(_ count: Int) throws(InputError) {
        guard count > maxDocumentBytes else { return }
        throw InputError("is over the limit of \(maxDocumentBytes.inBytes); \(Self.advice)")
    }

    private static let advice = "raise 'max-document-bytes'"
}

extension Int {
    /// The number of bytes in words: `67,108,864 bytes`.
    var inBytes: String { self == 1 ? "1 byte" : "\(grouped) bytes" }

    /// The number with its digits in groups of three: `67,108,864`.
    package var grouped: String {
        let digits = Array(String(magnitude))
        let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[Swift.max(0, $0 - 3)..<$0]) }
        return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }
}
