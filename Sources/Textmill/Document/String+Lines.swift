extension StringProtocol {
    /// Its lines, without their ends, `\n` or `\r\n`. What stands behind the last end is a line too, if an empty one.
    ///
    /// To Swift, `\r\n` is one character, and another than `\n`.
    package var lines: [SubSequence] {
        split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }
}
