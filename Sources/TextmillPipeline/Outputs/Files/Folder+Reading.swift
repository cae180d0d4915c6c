#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Folder {
    /// The names of what lies here, in order of their bytes.
    func names() throws -> [String] {
        let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0, let stream = fdopendir(again) else { throw OutputError.last("list", path) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw OutputError.last("list", path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What the file `name` holds; nil if it is not there.
    func contents(of name: String) throws -> [UInt8]? {
        let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if opened < 0, errno == ENOENT { return nil }
        guard opened >= 0 else { throw OutputError.last("open", path(of: name)) }
        defer { close(opened) }
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = retrying { room.withUnsafeMutableBytes { read(opened, $0.baseAddress, $0.count) } }
            guard count >= 0 else { throw OutputError.last("read", path(of: name)) }
            guard count > 0 else { return bytes }
            bytes += room[..<count]
        }
    }

    /// What the file `name` holds at `range`; what lies beyond its end is left out.
    func contents(of name: String, in range: Range<Int>) throws -> [UInt8] {
        let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { throw OutputError.last("open", path(of: name)) }
        defer { close(opened) }
        var failure: OutputError?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { room, filled in
            while filled < range.count {
                let start = room.baseAddress.map { $0 + filled }
                let offset = off_t(range.lowerBound + filled)
                let count = retrying { pread(opened, start, range.count - filled, offset) }
                if count < 0 { failure = OutputError.last("read", path(of: name)) }
                guard count > 0 else { return }
                filled += count
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// How many bytes the file `name` has; nil if there is no such file.
    func size(of name: String) throws -> Int? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return nil }
            throw OutputError.last("look at", path(of: name))
        }
        return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Takes the lock that the file `name` is, for as long as the answer lives. Throws `OutputError.locked` if another
    /// process has it; one that has died has it no more.
    func lock(_ name: String, for owner: String) throws -> Lock {
        try calls.willMake(.lock, path(of: name))
        let opened = openat(descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard opened >= 0 else { throw OutputError.last("open", path(of: name)) }
        let lock = Lock(descriptor: opened)
        guard retrying({ Int(flock(opened, LOCK_EX | LOCK_NB)) }) == 0 else {
            throw errno == EWOULDBLOCK ? OutputError.locked(path: owner) : OutputError.last("lock", path(of: name))
        }
        return lock
    }

    /// A lock that is held.
    final class Lock: Sendable {
        private let descriptor: Int32
        fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

        /// Gives it up.
        ///
        /// A child that is just being started shares the open file until it runs its program, so to close it is not enough.
        func release() { flock(descriptor, LOCK_UN) }

        deinit {
            release()
            close(descriptor)
        }
    }
}
