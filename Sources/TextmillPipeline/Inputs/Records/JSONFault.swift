/// The place where bytes are not JSON (RFC 8259), and why.
struct JSONFault: Error, Hashable {
    /// Where it is, in bytes from the start.
    let offset: Int
    /// What is wrong there.
    let reason: String

    init(at offset: Int, _ reason: String) {
        self.offset = offset
        self.reason = reason
    }
}
