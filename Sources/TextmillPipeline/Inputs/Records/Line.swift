/// A line of a file.
struct Line: Sendable {
    /// What became of its bytes.
    enum Content: Sendable {
        /// They are here, without the line break.
        case bytes([UInt8])
        /// There were this many, too many to keep.
        case tooLong(Int)
    }

    /// Its number, from 1.
    let number: Int
    /// Where it begins in its file, in bytes.
    let offset: Int
    let content: Content
}
