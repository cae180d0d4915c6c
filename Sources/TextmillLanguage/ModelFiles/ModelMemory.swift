#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of a model where they lie: inside the program, or in a file that is mapped into memory. There is one copy,
/// for all who read it.
public final class ModelMemory: Sendable {
    /// Where they begin; at a multiple of 64.
    public nonisolated(unsafe) let start: UnsafeRawPointer  // Nobody writes to these bytes.
    /// How many there are.
    public let count: Int
    private let release: @Sendable (UnsafeRawPointer, Int) -> Void

    private init(_ start: UnsafeRawPointer, _ count: Int, release: @escaping @Sendable (UnsafeRawPointer, Int) -> Void)
    {
        self.start = start
        self.count = count
        self.release = release
    }

    deinit { release(start, count) }

    /// `count` bytes at `start` that stay there as long as the program runs.
    public convenience init(lasting start: UnsafeRawPointer, count: Int) { self.init(start, count) { _, _ in } }

    /// A copy of `bytes`.
    public convenience init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
        UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
        self.init(UnsafeRawPointer(copy), bytes.count) { start, _ in
            UnsafeMutableRawPointer(mutating: start).deallocate()
        }
    }

    /// The file at `path`, mapped.
    public convenience init(file path: String) throws(ModelFileError) {
        // A pipe without a writer would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(String(cString: strerror(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a file") }
        let count = Int(status.st_size)
        guard count > 0 else { throw .foreign }
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw .unreadable(String(cString: strerror(errno)))
        }
        self.init(start, count) { start, count in munmap(UnsafeMutableRawPointer(mutating: start), count) }
    }
}
