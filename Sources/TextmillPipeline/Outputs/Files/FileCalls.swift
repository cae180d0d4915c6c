/// The calls that change the file system. Each is announced before it is made, so that a test can end the world, or
/// fill the disk, at any one of them.
struct FileCalls: Sendable {
    /// One call.
    enum Call: Hashable, Sendable {
        case makeFolder, create, write, sync, close, rename, remove, lock
    }

    /// Hears of each call and its file; what it throws, the call throws.
    var announce: (@Sendable (Call, _ path: String) throws -> Void)?

    func willMake(_ call: Call, _ path: String) throws { try announce?(call, path) }
}
