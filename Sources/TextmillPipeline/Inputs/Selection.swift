import Textmill

/// What an entry names, once it has been looked up.
struct Selection: Sendable {
    /// What kinds of things an entry names.
    enum Reach: Sendable {
        case standardInput
        case file(InputPath)
        /// The files under the folder that fit the pattern.
        case files(InputPath, GlobPattern)
    }

    let entry: InputEntry
    let reach: Reach

    /// Looks up what `entry` names, and throws if it names nothing.
    init(_ entry: InputEntry) throws(Diagnostic) {
        self.entry = entry
        guard let named = entry.path.scalar, !named.isEmpty, !named.utf8.contains(0) else {
            throw .error("'documents' wants the path of a file, a folder, or a pattern", at: entry.path.place)
        }
        reach = named == "-" ? .standardInput : try Self.reach(of: named, entry)
        if case .files(let folder, let pattern) = reach {
            try requireFile(FolderWalk(from: folder, matching: pattern), from: folder)
        }
    }

    /// Whether it names standard input.
    var isStandardInput: Bool { if case .standardInput = reach { true } else { false } }

    private static func reach(of named: String, _ entry: InputEntry) throws(Diagnostic) -> Reach {
        let path = InputPath(named, in: entry.folder)
        do throws(InputError) {
            switch try FileStamp(of: path.location).kind {
            case .file: return .file(path)
            case .folder: return .files(path, GlobPattern(allIn: path.name))
            case .special(let kind): throw InputError("is \(kind), not a file")
            }
        } catch {
            guard GlobPattern.isPattern(named) else { throw .unreadable(path, error, entry) }
        }
        do throws(GlobError) {
            let pattern = try GlobPattern(named)
            return .files(InputPath(pattern.folder, in: entry.folder), pattern)
        } catch {
            throw .error("'\(named)' is no pattern: \(error.reason)", at: entry.path.place, hint: error.hint)
        }
    }

    private func requireFile(_ walk: FolderWalk, from folder: InputPath) throws(Diagnostic) {
        var walk = walk
        switch walk.next() {
        case .file: return
        case .failure(let path, let error):
            if path == folder { throw .unreadable(path, error, entry) }
        case nil: throw .empty(entry, folder, passedFolders: walk.passedFolders)
        }
    }
}

extension Selection {
    /// Whether it would read files in the folder at `output`, a path with all links followed, were there any.
    func reads(from output: String) -> Bool {
        switch reach {
        case .standardInput: return false
        case .file(let path): return output.pathComponents(to: path.location.resolvedPath) != nil
        case .files(let folder, let pattern):
            let folder = folder.location.resolvedPath
            if let names = folder.pathComponents(to: output) { return !pattern.states(after: names).isEmpty }
            return output.pathComponents(to: folder) != nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ path: InputPath, _ error: InputError, _ entry: InputEntry) -> Diagnostic {
        let hint =
            if case .special? = try? FileStamp(of: path.location).kind {
                "to read what another program writes, name '-' and redirect it"
            } else if let near = path.nearestThatExists {
                "did you mean '\(near)'?"
            } else {
                "looked for '\(path.location)'"
            }
        return .error("'\(path.shown)' \(error)", at: entry.path.place, hint: hint)
    }

    fileprivate static func empty(_ entry: InputEntry, _ folder: InputPath, passedFolders: Bool) -> Diagnostic {
        let named = entry.path.scalar ?? ""
        if folder == InputPath(named, in: entry.folder) {
            return .error(
                "the folder '\(folder.shown)' has no files", at: entry.path.place,
                hint: "looked in '\(folder.location)'; hidden files are not read")
        }
        let hint = passedFolders ? "it fits folders; did you mean '\(named)/**'?" : "looked in '\(folder.location)'"
        return .error("'\(named)' fits no file", at: entry.path.place, hint: hint)
    }
}

extension InputPath {
    /// The path with its first name that does not exist put right, if there is a name much like it.
    fileprivate var nearestThatExists: String? {
        let names = location.pathComponents
        var folder = ""
        for (index, component) in names.enumerated() {
            let next = "\(folder)/\(component)"
            if (try? FileStamp(of: next)) != nil {
                folder = next
                continue
            }
            let there = (try? FolderItem.list(folder.isEmpty ? "/" : folder, where: \.isUTF8)) ?? []
            var own = name.pathComponents
            let place = own.count - (names.count - index)
            guard place >= 0, let near = there.map(\.name).nearest(to: component) else { return nil }
            own[place] = near
            return (name.isAbsolutePath ? "/" : "") + own.joined(separator: "/")
        }
        return nil
    }
}
