/// A stretch of a line in a file. Lines and columns count from 1; a column is a Unicode scalar.
public struct Place: Hashable, Sendable {
    /// The line.
    public var line: Int
    /// The first column.
    public var column: Int
    /// How many columns it takes in.
    public var length: Int

    /// The stretch of `length` columns from `column` on.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = length
    }
}
