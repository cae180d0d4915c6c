#if os(Linux)
    import CLinux
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open folder. What lies in it is named by single components, and no link is followed, so nothing climbs out.
final class Folder: Sendable {
    /// The folder's path, for messages.
    let path: String
    let calls: FileCalls
    private let descriptor: Int32

    private init(_ descriptor: Int32, path: String, calls: FileCalls) {
        self.descriptor = descriptor
        self.path = path
        self.calls = calls
    }

    deinit { close(descriptor) }

    /// Opens the folder at `path`, and makes it, with those above it, if it is not there.
    static func at(_ path: String, calls: FileCalls = FileCalls()) throws -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        var descriptor = open(path, flags)
        if descriptor < 0, errno == ENOENT {
            try make(path, calls)
            descriptor = open(path, flags)
        }
        guard descriptor >= 0 else { throw OutputError.last("open the folder", path) }
        return Folder(descriptor, path: path, calls: calls)
    }

    private static func make(_ path: String, _ calls: FileCalls) throws {
        try calls.willMake(.makeFolder, path)
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex else {
            throw OutputError.last("make the folder", path)
        }
        try make(String(path[..<slash]), calls)
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw OutputError.last("make the folder", path) }
    }

    /// The folder called `name` in this one, made if it is not there.
    func folder(_ name: String) throws -> Folder {
        let path = self.path(of: name)
        if let folder = try existingFolder(name) { return folder }
        try calls.willMake(.makeFolder, path)
        if mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST { throw OutputError.last("make the folder", path) }
        guard let folder = try existingFolder(name) else { throw OutputError.last("open the folder", path) }
        return folder
    }

    /// The folder called `name` in this one; nil if there is nothing of that name.
    func existingFolder(_ name: String) throws -> Folder? {
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened < 0, errno == ENOENT { return nil }
        guard opened >= 0 else { throw OutputError.last("open the folder", path(of: name)) }
        return Folder(opened, path: path(of: name), calls: calls)
    }

    /// A new file called `name`.
    func create(_ name: String) throws -> OutputFile {
        try calls.willMake(.create, path(of: name))
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let opened = openat(descriptor, name, flags, 0o666)
        guard opened >= 0 else { throw OutputError.last("create", path(of: name)) }
        return OutputFile(opened, path: path(of: name), calls: calls)
    }

    /// Whether there is anything called `name`.
    func contains(_ name: String) throws -> Bool {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return true }
        guard errno == ENOENT else { throw OutputError.last("look at", path(of: name)) }
        return false
    }

    /// Moves the file `name` to `folder` as `newName`, at once and whole. What was there is gone.
    func rename(_ name: String, to folder: Folder, as newName: String) throws {
        try calls.willMake(.rename, folder.path(of: newName))
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
            throw OutputError.last("rename '\(path(of: name))' to", folder.path(of: newName))
        }
    }

    /// Removes the file `name`, if it is there.
    func remove(_ name: String) throws {
        try calls.willMake(.remove, path(of: name))
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
            throw OutputError.last("remove", path(of: name))
        }
    }

    /// Removes the folder `name`, if it is there and empty.
    func removeEmptyFolder(_ name: String) throws {
        try calls.willMake(.remove, path(of: name))
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || [ENOENT, ENOTEMPTY, EEXIST].contains(errno) else {
            throw OutputError.last("remove", path(of: name))
        }
    }

    /// Waits until what was made, renamed and removed in this folder is on the disk.
    func sync() throws {
        try calls.willMake(.sync, path)
        guard retrying({ Int(fsync(descriptor)) }) == 0 else { throw OutputError.last("sync the folder", path) }
    }

    /// Waits until every file of this folder's file system is on the disk: for many small ones much quicker than each by
    /// itself.
    func syncAll() throws {
        try calls.willMake(.sync, path)
        #if os(Linux)
            guard syncfs(descriptor) == 0 else { throw OutputError.last("sync the files in", path) }
        #else
            Darwin.sync()
        #endif
    }

    /// The path of what is called `name`.
    func path(of name: String) -> String { "\(path)/\(name)" }
}

// MARK: Reading

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

        deinit {
            // A child that is just being started shares the open file until it runs its program, so closing it here is
            // not enough.
            flock(descriptor, LOCK_UN)
            close(descriptor)
        }
    }
}

/// What `call` gives when no signal interrupts it.
func retrying(_ call: () -> Int) -> Int {
    while true {
        let answer = call()
        if answer >= 0 || errno != EINTR { return answer }
    }
}
