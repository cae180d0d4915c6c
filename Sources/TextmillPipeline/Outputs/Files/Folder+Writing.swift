extension Folder {
    /// A new file `name`, in place of one that is left over, which holds `bytes`; on the disk if `syncing`.
    func write(_ bytes: some Collection<UInt8>, to name: String, syncing: Bool = true) throws {
        try write(to: name, syncing: syncing) { try $0.append(bytes) }
    }

    /// A new file `name` that holds what `body` appends; on the disk if `syncing`.
    func write(to name: String, syncing: Bool = true, _ body: (inout OutputFile) throws -> Void) throws {
        try remove(name)
        var file = try create(name)
        do {
            try body(&file)
            if syncing { try file.sync() } else { try file.flush() }
        } catch {
            try? file.end()
            throw error
        }
        try file.end()
    }

    /// Removes all that lies here.
    func removeAll() throws {
        for name in try names() {
            guard let folder = try? existingFolder(name) else {
                try remove(name)
                continue
            }
            try folder.removeAll()
            try removeEmptyFolder(name)
        }
    }
}
