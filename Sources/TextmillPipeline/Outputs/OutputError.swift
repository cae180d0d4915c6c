#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why outputs cannot be written. It ends the run: what is wrong is in the world, not in a document.
public enum OutputError: Error, Hashable, Sendable {
    /// The system refused: what was to be done, to which file, and the error's number.
    case system(action: String, path: String, number: Int32)
    /// The folder for outputs holds files that Textmill did not write.
    case foreignFolder(path: String, example: String)
    /// A file that Textmill did not write stands where one of its own is to go.
    case inTheWay(path: String)
    /// Another run writes to the same folder.
    case locked(path: String)
    /// Whoever read standard output has gone. Not a failure: there is nobody left to write for.
    case readerGone

    /// The error of the system's last call, in doing `action` to the file at `path`.
    static func last(_ action: String, _ path: String) -> OutputError {
        .system(action: action, path: path, number: errno)
    }

    /// What to do about it, if there is something to say.
    public var hint: String? {
        switch self {
        case .system: nil
        case .foreignFolder: "name a folder that is empty or not there yet, or one of an earlier run"
        case .inTheWay: "move it away"
        case .locked: "wait for it to end, or name another folder"
        case .readerGone: nil
        }
    }
}

extension OutputError: CustomStringConvertible {
    /// What is wrong, in a sentence.
    public var description: String {
        switch self {
        case .system(let action, let path, let number): "cannot \(action) '\(path)': \(Self.text(of: number))"
        case .foreignFolder(let path, let example): "'\(path)' holds '\(example)', which no run of Textmill wrote"
        case .inTheWay(let path): "'\(path)' is in the way: no run of Textmill wrote it"
        case .locked(let path): "another run is writing to '\(path)'"
        case .readerGone: "nobody reads standard output any more"
        }
    }

    private static func text(of number: Int32) -> String {
        strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
    }
}
