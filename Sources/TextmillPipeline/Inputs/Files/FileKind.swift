#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What stands under a path.
enum FileKind: Hashable, Sendable {
    case file
    case folder
    /// Something that is not to be opened, and what it is called.
    case special(String)

    init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO: .special("a FIFO")
            case S_IFSOCK: .special("a socket")
            default: .special("a device")
            }
    }

    /// What it is, in words.
    var shown: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .special(let name): name
        }
    }
}
