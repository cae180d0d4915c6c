import Textmill

/// Makes a text of the bytes of a file, stretch by stretch, so that a long text lies in memory once.
protocol TextDecoder {
    /// How the text is written in the file.
    var encoding: Source.Encoding { get }
    /// The text so far.
    var text: String { get }
    /// How the text so far stands to the file.
    var alignment: Alignment { get }

    /// Adds the text of `bytes`, which follow those before at byte `offset` of the file, and returns how many it used.
    /// What it leaves is the beginning of a character, and is given again with what follows; at the end it leaves none.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isEnd: Bool) throws -> Int
}
