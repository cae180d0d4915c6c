#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The stretch of a stream that has been read and not yet used.
final class Window {
    private let usualCapacity: Int
    private var capacity: Int
    private var start: UnsafeMutablePointer<UInt8>
    private var used = 0
    private var filled = 0

    init(capacity: Int) throws(InputError) {
        usualCapacity = capacity
        self.capacity = capacity
        start = try Self.memory(capacity, insteadOf: nil)
    }

    deinit { free(start) }

    /// How many bytes there are.
    var count: Int { filled - used }

    /// The bytes, which are good until more are read or some are dropped.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start + used, count: count) }

    /// Where the next line feed is, counted from the first byte; bytes before `offset` are known to be none.
    func lineFeed(from offset: Int) -> Int? {
        guard count > offset else { return nil }
        let first = UnsafeMutableRawPointer(start + used)
        return memchr(first + offset, 0x0A, count - offset).map { $0 - first }
    }

    /// Lets the first `count` bytes go, and with them what room an overlong line has taken.
    func drop(_ count: Int) throws(InputError) {
        used += count
        if capacity > usualCapacity << 4, self.count <= usualCapacity {
            moveToFront()
            try resize(to: usualCapacity)
        }
    }

    /// Reads more, and returns whether there was more. The window grows as long as nothing is dropped.
    func readMore(from stream: any ByteStream) throws(InputError) -> Bool {
        if filled == capacity { moveToFront() }
        if filled == capacity { try resize(to: capacity * 2) }
        // What an overlong line has made free is not filled for its own sake.
        let room = UnsafeMutableRawBufferPointer(start: start + filled, count: min(capacity - filled, usualCapacity))
        let count = try stream.read(into: room)
        filled += count
        return count > 0
    }

    /// Reads until it is full, and returns whether there may be more.
    func fill(from stream: any ByteStream) throws(InputError) -> Bool {
        moveToFront()
        while filled < capacity { if try !readMore(from: stream) { return false } }
        return true
    }

    private func moveToFront() {
        memmove(start, start + used, count)
        filled = count
        used = 0
    }

    // `realloc` moves pages, not bytes: a line at the limit never lies in memory twice.
    private func resize(to capacity: Int) throws(InputError) {
        start = try Self.memory(capacity, insteadOf: start)
        self.capacity = capacity
    }

    private static func memory(
        _ count: Int, insteadOf old: UnsafeMutablePointer<UInt8>?
    ) throws(InputError) -> UnsafeMutablePointer<UInt8> {
        guard let memory = realloc(old, count) else {
            throw InputError("cannot be read: no memory for a line of \(count.inBytes)")
        }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
