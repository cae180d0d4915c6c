#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is open for reading, until it is let go.
final class OpenFile: ByteStream {
    /// The file as it was when it was opened.
    let stamp: FileStamp
    private let descriptor: Int32
    private let isOwned: Bool
    private let bufferBytes: Int

    /// Opens the file at `location`, and reads at most `bufferBytes` at once. Nothing but a file is opened: a FIFO would
    /// wait for its other end, and a device may act on being opened.
    init(_ location: String, bufferBytes: Int) throws(InputError) {
        try FileStamp(of: location).requireFile()
        descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw .cannotBeRead(errno) }
        isOwned = true
        self.bufferBytes = bufferBytes
        do throws(InputError) {
            stamp = try FileStamp(of: descriptor)
            try stamp.requireFile()
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// What is open already as `descriptor`, whatever it is; it stays open.
    init(descriptor: Int32, bufferBytes: Int) throws(InputError) {
        stamp = try FileStamp(of: descriptor)
        self.descriptor = descriptor
        self.bufferBytes = bufferBytes
        isOwned = false
    }

    deinit { if isOwned { close(descriptor) } }

    func read(into room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, room.baseAddress, min(room.count, bufferBytes))
            #else
                let count = Glibc.read(descriptor, room.baseAddress, min(room.count, bufferBytes))
            #endif
            if count >= 0 { return count }
            if errno == EAGAIN { wait() } else if errno != EINTR { throw .cannotBeRead(errno) }
        }
    }

    /// Throws if the file is no longer what it was as `stamp` was taken.
    func requireUnchanged(since stamp: FileStamp) throws(InputError) {
        let now = try FileStamp(of: descriptor)
        if now.identity != stamp.identity { throw InputError("was replaced after it was listed") }
        if now.byteCount != stamp.byteCount { throw .changed(from: stamp.byteCount, to: now.byteCount) }
        if now != stamp { throw InputError("was written to while it was read") }
    }

    /// Waits for bytes on a standard input that another program has set not to wait.
    private func wait() {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
    }
}

extension FileStamp {
    fileprivate func requireFile() throws(InputError) {
        if kind != .file { throw InputError("is \(kind.shown), not a file") }
    }
}

extension InputError {
    /// A file whose size was `before` and is `after`.
    static func changed(from before: Int, to after: Int) -> InputError {
        InputError("changed while it was read: it had \(before.inBytes) and has \(after.grouped) now")
    }
}
