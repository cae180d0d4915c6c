/// A mistake in a word list.
public struct WordListError: Error, Hashable, CustomStringConvertible {
    /// The line it is on, from 1.
    public let line: Int
    /// What is wrong.
    public let message: String

    /// What is wrong and where.
    public var description: String { "line \(line): \(message)" }
}
