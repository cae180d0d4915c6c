/// The output folder as others see it: whole files under lasting names, and in `.textmill` what Textmill knows of them.
struct PublishedFolder: Sendable {
    /// The folder itself.
    let out: Folder
    /// Files on their way, those of each part in a folder.
    private let staged: Folder
    private let lists: Folder
    private let ledgers: Folder
    private let lock: Folder.Lock

    /// Opens the folder at `path`, made if need be, for this run alone. Throws where it is not Textmill's to write to.
    init(at path: String, calls: FileCalls) throws {
        out = try Folder.at(path, calls: calls)
        let names = try out.names()
        guard names.isEmpty || names.contains(".textmill") else {
            throw OutputError.foreignFolder(path: path, example: names[0])
        }
        let own = try out.folder(".textmill")
        lock = try own.lock("lock", for: path)
        staged = try own.folder("staged")
        lists = try own.folder("files")
        ledgers = try own.folder("ledger")
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

    /// Puts the ledgers of the first `count` parts together, as `ledger.jsonl`.
    func assembleLedger(of count: Int) throws {
        try staged.write(to: "ledger.jsonl") { file in
            for number in 0..<count {
                try file.append(try ledgers.contents(of: "\(FileName.part(number)).jsonl") ?? [])
            }
        }
        try moveOut("ledger.jsonl")
    }

    private func moveOut(_ name: String) throws {
        try staged.rename(name, to: out, as: name)
        try out.sync()
    }
}

// MARK: Removing

extension PublishedFolder {
    /// Removes all that an earlier run wrote, and nothing else. If that is cut short, what is left is still known.
    func removeEarlierRun() throws {
        try out.remove("run.json")
        try out.remove("ledger.jsonl")
        try removeParts(from: 0)
    }

    /// Removes all parts from part `first` on, and what is staged.
    func removeParts(from first: Int) throws {
        try staged.removeAll()
        for name in try lists.names() {
            guard let number = FileName.number(ofPart: name), number >= first else { continue }
            try ledgers.remove("\(name).jsonl")
            if let list = PartList(try lists.contents(of: name) ?? []) { try remove(list) }
            try lists.remove(name)
        }
    }

    private func remove(_ list: PartList) throws {
        var folders: [String: Folder] = [:]
        for file in list.files {
            if folders[file.folder] == nil { folders[file.folder] = try out.existingFolder(file.folder) }
            try folders[file.folder]?.remove(file.name)
        }
        for name in folders.keys.sorted() { try out.removeEmptyFolder(name) }
    }
}
