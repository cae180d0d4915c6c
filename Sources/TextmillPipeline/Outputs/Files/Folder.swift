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
    let descriptor: Int32

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

    /// Opens the folder at `path`; nil if there is none.
    static func existing(at path: String) throws -> Folder? {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw OutputError.last("open the folder", path) }
        return Folder(descriptor, path: path, calls: FileCalls())
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

/// What `call` gives when no signal interrupts it.
func retrying(_ call: () -> Int) -> Int {
    while true {
        let answer = call()
        if answer >= 0 || errno != EINTR { return answer }
    }
}
