/// Which entry is the first to read a file.
///
/// It is worked out from what the entries name, so that nothing need be kept of a million files.
struct Readers: Sendable {
    // Keys are bytes: strings that look alike may differ in them, and are then names of two files.
    private var files: [[UInt8]: Int] = [:]
    private var folders: [(index: Int, location: String, pattern: GlobPattern)] = []

    init(_ selections: [Selection]) {
        for (index, selection) in selections.enumerated() {
            switch selection.reach {
            case .standardInput: break
            case .file(let path):
                let location = Array(path.location.utf8)
                if files[location] == nil { files[location] = index }
            case .files(let folder, let pattern): folders.append((index, folder.location, pattern))
            }
        }
    }

    /// Whether an entry before that at `index` reads the file at `path`.
    func isRead(_ path: InputPath, before index: Int) -> Bool {
        guard index > 0 else { return false }
        if let first = files[Array(path.location.utf8)], first < index { return true }
        return folders.prefix { $0.index < index }.contains { folder in
            folder.location.pathComponents(to: path.location).map { folder.pattern.fits($0) } ?? false
        }
    }
}
