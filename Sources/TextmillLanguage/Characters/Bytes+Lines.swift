public import Textmill

extension Bytes {
    /// The line that holds `offset`, without the `\n` that ends it.
    @inlinable public func line(at offset: Int) -> Range<Int> {
        let start = lineStart(at: offset)
        return start..<max(start, lineEnd(at: offset))
    }

    /// Where the line that holds `offset` begins: behind the last `\n` before it, or at the start of the text.
    @inlinable public func lineStart(at offset: Int) -> Int {
        var start = Swift.min(offset, count)
        while start > 0, self[start - 1] != 0x0A { start -= 1 }
        return Swift.max(start, 0)
    }

    /// Where the line that holds `offset` ends: at the next `\n`, or at the end of the text.
    @inlinable public func lineEnd(at offset: Int) -> Int {
        var end = Swift.max(offset, 0)
        while end < count, self[end] != 0x0A { end += 1 }
        return Swift.min(end, count)
    }

    /// `span` without the spaces, tabs and line ends of ASCII at its borders.
    @inlinable public func trimmed(_ span: Range<Int>) -> Range<Int> {
        var (start, end) = (span.lowerBound, span.upperBound)
        while start < end, Self.isBlank(self[start]) { start += 1 }
        while start < end, Self.isBlank(self[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether `byte` is a space, a tab or a line end of ASCII.
    @inlinable public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
