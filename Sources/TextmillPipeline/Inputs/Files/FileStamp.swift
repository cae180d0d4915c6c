#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Tells a file from another and from what it was before.
struct FileStamp: Hashable, Sendable {
    let kind: FileKind
    let byteCount: Int
    /// The same for the same file under whatever name.
    let identity: Identity
    private let modified: Int

    struct Identity: Hashable, Sendable {
        fileprivate let device: UInt64
        fileprivate let number: UInt64
    }

    /// What stands under `location`, links followed.
    init(of location: String) throws(InputError) {
        var status = stat()
        guard stat(location, &status) == 0 else { throw .cannotBeRead(errno) }
        self.init(status)
    }

    /// What is open as `descriptor`.
    init(of descriptor: Int32) throws(InputError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotBeRead(errno) }
        self.init(status)
    }

    private init(_ status: stat) {
        kind = FileKind(mode: status.st_mode)
        byteCount = Int(status.st_size)
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        // Files of /proc show no size, and take the time of their first being looked at for their own.
        modified = byteCount > 0 ? time.tv_sec &* 1_000_000_000 &+ time.tv_nsec : 0
    }
}

extension InputError {
    /// What the system call that set `errno` to `code` says.
    static func cannotBeRead(_ code: Int32) -> InputError {
        switch code {
        case ENOENT: InputError("is not there: no such file or folder")
        case ELOOP: InputError("cannot be read: its links lead in a circle")
        default: InputError("cannot be read: \(String(cString: strerror(code)).lowercased())")
        }
    }
}
