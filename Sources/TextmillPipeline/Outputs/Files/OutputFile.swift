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
        block.append(contentsOf: bytes)
        byteCount += bytes.count
        if block.count >= blockSize { try flush() }
    }

    /// Hands all bytes on to the system.
    mutating func flush() throws {
        try block.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                try calls.willMake(.write, path)
                let count = retrying {
                    write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                }
                guard count > 0 else { throw count < 0 ? OutputError.last("write", path) : .stuck(path) }
                rest = rest.dropFirst(count)
            }
        }
        block.removeAll(keepingCapacity: true)
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
