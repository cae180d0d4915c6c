#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is being written, in blocks of 256 KiB. It is to be closed.
struct OutputFile: Sendable {
    /// Bytes are handed to the system once so many are together.
    static let blockSize = 256 << 10

    /// The file's path, for messages.
    let path: String
    /// How many bytes it holds, with those that are still to be handed on.
    private(set) var byteCount = 0

    private let calls: FileCalls
    private let descriptor: Int32
    private let blockSize: Int
    private var block: [UInt8] = []

    /// The open file `descriptor`.
    init(_ descriptor: Int32, path: String, calls: FileCalls = FileCalls(), blockSize: Int = Self.blockSize) {
        self.descriptor = descriptor
        self.path = path
        self.calls = calls
        self.blockSize = blockSize
    }

    /// Appends `bytes`.
    mutating func append(_ bytes: some Collection<UInt8>) throws {
        byteCount += bytes.count
        if bytes.count >= blockSize, try bytes.withContiguousStorageIfAvailable({ try flush(before: $0) }) != nil {
            return
        }
        block.append(contentsOf: bytes)
        if block.count >= blockSize { try flush() }
    }

    /// Hands all bytes on to the system, and `bytes` after them, which are too many to be copied.
    private mutating func flush(before bytes: UnsafeBufferPointer<UInt8>) throws {
        try flush()
        try write(UnsafeRawBufferPointer(bytes))
    }

    /// Hands all bytes on to the system.
    mutating func flush() throws {
        try block.withUnsafeBytes(write)
        block.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            try calls.willMake(.write, path)
            let count = retrying {
                Self.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            }
            guard count > 0 else { throw count < 0 ? OutputError.last("write", path) : .stuck(path) }
            rest = rest.dropFirst(count)
        }
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Hands all bytes on, and waits until they are on the disk.
    mutating func sync() throws {
        try flush()
        try calls.willMake(.sync, path)
        guard retrying({ Int(fsync(descriptor)) }) == 0 else { throw OutputError.last("sync", path) }
    }

    /// Closes the file. It is not to be used again, even if this throws.
    func end() throws {
        let announced = Result { try calls.willMake(.close, path) }
        guard close(descriptor) == 0 || errno == EINTR else { throw OutputError.last("close", path) }
        try announced.get()
    }
}

extension OutputError {
    /// A write that wrote nothing and gave no reason.
    fileprivate static func stuck(_ path: String) -> OutputError { .system(action: "write", path: path, number: EIO) }
}
