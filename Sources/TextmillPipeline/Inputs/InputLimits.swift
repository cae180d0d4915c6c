/// How much is read, and where from.
struct InputLimits: Sendable {
    /// The most bytes that one document may have.
    var maxDocumentBytes = 64 << 20
    /// The most bytes that are read at once.
    var bufferBytes = 256 << 10
    /// What `-` is read from.
    var standardInput: Int32 = 0

    /// Throws if a document of `count` bytes, or what is called `subject`, is longer than may be.
    func require(_ count: Int, of subject: String = "") throws(InputError) {
        guard count > maxDocumentBytes else { return }
        throw InputError(
            "\(subject)is \(count.grouped) bytes, over the limit of \(maxDocumentBytes.grouped); "
                + "raise 'max-document-bytes'")
    }

    /// Throws if a document that has `count` bytes so far is longer than may be.
    func requireSoFar(_ count: Int) throws(InputError) {
        guard count > maxDocumentBytes else { return }
        throw InputError("is over the limit of \(maxDocumentBytes.grouped) bytes; raise 'max-document-bytes'")
    }
}

extension Int {
    /// The number with its digits in groups of three: `67,108,864`.
    var grouped: String {
        var digits = Array(String(self))
        var place = digits.count - 3
        while place > (self < 0 ? 1 : 0) {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}
