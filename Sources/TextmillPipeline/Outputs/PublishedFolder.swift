/// The output folder as others see it: whole files under lasting names, and in `.textmill` what Textmill knows of them.
struct PublishedFolder: Sendable {
    /// The folder itself.
    let out: Folder
    /// Files on their way, those of each part in a folder.
    private let staged: Folder
    private let lists: Folder
    private let ledgers: Folder
    private let traces: Folder
    private let past: Folder
    private let lock: Folder.Lock

    /// Opens the folder at `path`, made if need be, for this run alone. Throws where it is not Textmill's to write to.
    init(at path: String, calls: FileCalls) throws {
        out = try Folder.at(path, calls: calls)
        try Self.requireOwn(out)
        let own = try out.folder(".textmill")
        lock = try own.lock("lock", for: path)
        staged = try own.folder("staged")
        lists = try own.folder("files")
        ledgers = try own.folder("ledger")
        traces = try own.folder("traces")
        past = try own.folder("past")
    }

    /// Throws if `folder` holds files, and Textmill never wrote to it.
    static func requireOwn(_ folder: Folder) throws {
        let names = try folder.names()
        guard names.isEmpty || names.contains(".textmill") else {
            throw OutputError.foreignFolder(path: folder.path, example: names[0])
        }
    }

    /// A place for the files of part `number` until they have their names.
    func stage(_ number: Int) throws -> Folder { try staged.folder(FileName.part(number)) }

    /// Gives the files of part `number` their names. They lie in `staged` under their place in `list`, beside `ledger`
    /// and `list` itself.
    func publish(_ list: PartList, number: Int, from staged: Folder) throws {
        let folders = try folders(of: list)
        for file in list.files {
            guard let folder = folders[file.folder], try !folder.contains(file.name) else {
                throw OutputError.inTheWay(path: "\(out.path)/\(file.folder)/\(file.name)")
            }
        }
        try staged.rename("list", to: lists, as: FileName.part(number))
        try lists.sync()
        for (index, file) in list.files.enumerated() {
            guard let folder = folders[file.folder] else { continue }
            try staged.rename(String(index), to: folder, as: file.name)
        }
        for name in folders.keys.sorted() { try folders[name]?.sync() }
        try out.sync()
        if try staged.contains("traces") {
            try staged.rename("traces", to: traces, as: FileName.part(number))
            try traces.sync()
        }
        try staged.rename("ledger", to: ledgers, as: "\(FileName.part(number)).jsonl")
        try ledgers.sync()
        // The part is written, whatever becomes of the folder it was staged in.
        try? self.staged.removeEmptyFolder(FileName.part(number))
    }

    private func folders(of list: PartList) throws -> [String: Folder] {
        var folders: [String: Folder] = [:]
        for file in list.files where folders[file.folder] == nil { folders[file.folder] = try out.folder(file.folder) }
        return folders
    }

    /// Writes `bytes` to the file `name` of the output folder, in place of the one that was there.
    func replace(_ name: String, with bytes: [UInt8]) throws {
        try staged.write(bytes, to: name)
        try moveOut(name)
    }

    /// Puts the ledgers of the parts `numbers` together, as `ledger.jsonl`.
    func assembleLedger(of numbers: [Int]) throws {
        try staged.write(to: "ledger.jsonl") { file in
            for number in numbers {
                try file.append(try ledgers.contents(of: "\(FileName.part(number)).jsonl") ?? [])
            }
        }
        try moveOut("ledger.jsonl")
    }

    /// Gives the folder up to other runs.
    func release() { lock.release() }

    private func moveOut(_ name: String) throws {
        try staged.rename(name, to: out, as: name)
        try out.sync()
    }
}

// MARK: Removing

extension PublishedFolder {
    /// Removes what earlier runs wrote, and nothing else, but for the parts `kept`. If that is cut short, what is left is
    /// still known. Of parts that go, the traces stay for `EarlierWork` to find.
    func removeEarlierRun(but kept: Set<Int> = []) throws {
        try out.remove("run.json")
        try out.remove("ledger.jsonl")
        try removeParts(but: kept)
    }

    /// Removes all parts but `kept`, and what is staged.
    func removeParts(but kept: Set<Int>) throws {
        try staged.removeAll()
        var free = (try past.names().compactMap { FileName.number(ofPart: $0) }.max() ?? -1) + 1
        for name in try lists.names() {
            guard let number = FileName.number(ofPart: name), !kept.contains(number) else { continue }
            // First of all, so that a part whose traces are gone never counts as whole.
            if try traces.contains(name) { try traces.rename(name, to: past, as: FileName.part(free)) }
            free += 1
            try ledgers.remove("\(name).jsonl")
            if let list = PartList(try lists.contents(of: name) ?? []) { try remove(list) }
            try lists.remove(name)
        }
    }

    /// Forgets the traces of parts that are gone.
    func forgetPast() throws { try past.removeAll() }

    private func remove(_ list: PartList) throws {
        var folders: [String: Folder] = [:]
        for file in list.files {
            if folders[file.folder] == nil { folders[file.folder] = try out.existingFolder(file.folder) }
            try folders[file.folder]?.remove(file.name)
        }
        for name in folders.keys.sorted() { try out.removeEmptyFolder(name) }
    }
}
