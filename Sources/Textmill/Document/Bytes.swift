/// A text's UTF-8 bytes. To read beyond either end is allowed and gives 0, so a rule may look around freely.
///
/// It borrows the text: it is not to be kept past the closure that was given it.
@frozen public struct Bytes {
    @usableFromInline let start: UnsafePointer<UInt8>?
    /// How many bytes there are.
    public let count: Int

    /// The bytes of `buffer`.
    @inlinable public init(_ buffer: UnsafeBufferPointer<UInt8>) {
        start = buffer.baseAddress
        count = buffer.count
    }

    /// The byte at `offset`, or 0 where the text has none.
    @inlinable public subscript(offset: Int) -> UInt8 {
        guard let start, offset >= 0, offset < count else { return 0 }
        return start[offset]
    }

    /// The bytes of `span` as a string; what of it lies outside the text is left out.
    @inlinable public func string(_ span: Range<Int>) -> String {
        String(decoding: buffer(span), as: UTF8.self)
    }

    /// The bytes of `span` where they lie; what of it lies outside the text is left out.
    @inlinable public func buffer(_ span: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let inside = span.clamped(to: 0..<count)
        guard let start else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start + inside.lowerBound, count: inside.count)
    }
}

extension String {
    /// Calls `body` with this string's UTF-8 bytes, which are good until it returns.
    @inlinable public func withBytes<Answer>(_ body: (Bytes) throws -> Answer) rethrows -> Answer {
        if let answer = try utf8.withContiguousStorageIfAvailable({ try body(Bytes($0)) }) { return answer }
        var native = self
        return try native.withUTF8 { try body(Bytes($0)) }
    }
}
