/// Where a document came from: a file, or a stretch of one.
///
/// It tells where the bytes lie and does not hold them: a document's alignment leads into the file itself, and a
/// copy beside the text would double what each document in flight costs.
public struct Source: Hashable, Sendable {
    /// How a document's text was written in its file.
    public enum Encoding: String, Hashable, Sendable {
        /// UTF-8, with or without a byte order mark.
        case utf8 = "utf-8"
        /// UTF-16, low byte first.
        case utf16LittleEndian = "utf-16le"
        /// UTF-16, high byte first.
        case utf16BigEndian = "utf-16be"
        /// A string of a JSON record, with JSON's escapes.
        case json = "json"
    }

    /// The file, as the input named it; `-` for standard input.
    public let path: String
    /// The bytes of the file that are this document's: all of it, or one line. Of a gzipped file, the unpacked bytes.
    public let range: Range<Int>
    /// How the text was written there.
    public let encoding: Encoding

    /// The stretch `range` of the file at `path`.
    public init(path: String, range: Range<Int>, encoding: Encoding = .utf8) {
        self.path = path
        self.range = range
        self.encoding = encoding
    }
}
