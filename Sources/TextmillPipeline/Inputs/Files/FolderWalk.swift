/// Goes through a folder and those in it, and finds the files that fit a pattern, in the order of their paths' bytes.
struct FolderWalk {
    private struct Step {
        let folder: InputPath
        let identity: FileStamp.Identity
        let states: [GlobPattern.State]
        /// What is yet to be gone through, last first.
        var items: [FolderItem]
    }

    private let pattern: GlobPattern
    private var steps: [Step] = []
    private var failures: [Find] = []
    /// Whether folders fitted where the pattern wants a file.
    private(set) var passedFolders = false

    /// A walk that begins in `folder`, the pattern's own.
    init(from folder: InputPath, matching pattern: GlobPattern) {
        self.pattern = pattern
        enter(folder, pattern.start)
    }

    /// The next file; nil after the last.
    mutating func next() -> Find? {
        while true {
            if let failure = failures.popLast() { return failure }
            guard !steps.isEmpty else { return nil }
            // Nothing else may hold the items here, or they would all be copied.
            guard let item = steps[steps.count - 1].items.popLast() else {
                steps.removeLast()
                continue
            }
            let step = steps[steps.count - 1]
            let path = step.folder.appending(item.name)
            if item.isFolder, item.isUTF8 {
                enter(path, pattern.states(after: step.states, in: item.name))
            } else {
                return item.isUTF8
                    ? Find(at: path) : .failure(path, InputError("has a name that is not UTF-8; rename it"))
            }
        }
    }

    private mutating func enter(_ folder: InputPath, _ states: [GlobPattern.State]) {
        do throws(InputError) {
            let identity = try FileStamp(of: folder.location).identity
            if let above = steps.first(where: { $0.identity == identity }) {
                throw InputError("is a link that leads back to '\(above.folder.shown)', in which it lies")
            }
            var items = try FolderItem.list(folder.location) { item in
                if item.isFolder { passedFolders = passedFolders || pattern.fits(item.name, after: states) }
                return item.isFolder
                    ? !pattern.states(after: states, in: item.name).isEmpty : pattern.fits(item.name, after: states)
            }
            items.sort { $1.precedes($0) }
            steps.append(Step(folder: folder, identity: identity, states: states, items: items))
        } catch {
            failures.append(.failure(folder, error))
        }
    }
}
