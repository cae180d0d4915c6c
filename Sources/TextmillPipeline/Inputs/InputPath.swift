#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A path under two names: as the input calls it, which is what documents are called by, and where it lies.
struct InputPath: Hashable, Sendable {
    /// As it was named: without `.` and doubled slashes; empty for the folder that names start from.
    let name: String
    /// From the root on.
    let location: String

    /// What `named` names, starting from `folder` if it is relative.
    init(_ named: String, in folder: String) {
        name = named.normalizedPath
        location = name.isAbsolutePath ? name : folder.absolutePath.joined(with: name)
    }

    private init(name: String, location: String) {
        self.name = name
        self.location = location
    }

    /// What is called `component` in this folder.
    func appending(_ component: String) -> InputPath {
        InputPath(name: name.joined(with: component), location: location.joined(with: component))
    }

    /// Whether its name says that it is gzipped.
    var isGzipped: Bool { name.lowercased().hasSuffix(".gz") }

    /// How its documents are written, as an entry says or leaves to the name.
    func format(for named: InputEntry.Format) -> InputEntry.Format {
        guard named == .auto else { return named }
        let name = isGzipped ? String(name.dropLast(3)).lowercased() : name.lowercased()
        return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") ? .jsonl : .text
    }

    /// How messages call it.
    var shown: String { name.isEmpty ? "." : name }
}

extension String {
    /// Whether it begins at the root.
    var isAbsolutePath: Bool { utf8.first == UInt8(ascii: "/") }

    /// The names it leads through, without `.` and empty ones.
    var pathComponents: [String] { unicodeScalars.split(separator: "/").map { String($0) }.filter { $0 != "." } }

    /// The same path without `.` and doubled slashes. `..` stays: a link may stand before it.
    var normalizedPath: String { (isAbsolutePath ? "/" : "") + pathComponents.joined(separator: "/") }

    /// The path from the root on, of one that starts in the working folder if it is relative.
    var absolutePath: String {
        guard !isAbsolutePath, let working = getcwd(nil, 0) else { return normalizedPath }
        defer { free(working) }
        return String(cString: working).joined(with: normalizedPath)
    }

    /// The path with all links followed. What does not exist yet is taken to be there some day.
    var resolvedPath: String {
        var there = absolutePath.pathComponents
        var missing: [String] = []
        while true {
            if let resolved = realpath("/" + there.joined(separator: "/"), nil) {
                defer { free(resolved) }
                return String(cString: resolved).joined(with: missing.reversed().joined(separator: "/"))
            }
            guard let last = there.popLast() else { return absolutePath }
            missing.append(last)
        }
    }

    /// The names that lead from the folder `self` to `path`; nil if it does not lie inside. Of the folder itself, none.
    func pathComponents(to path: String) -> [String]? {
        let start = self == "/" ? "" : self
        guard path.utf8.starts(with: start.utf8) else { return nil }
        let rest = path.utf8.dropFirst(start.utf8.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: "/") else { return nil }
        return String(Substring(rest)).pathComponents
    }

    fileprivate func joined(with path: String) -> String {
        if isEmpty { return path }
        if path.isEmpty { return self }
        return utf8.last == UInt8(ascii: "/") ? self + path : self + "/" + path
    }
}
