import Textmill

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A name in a folder.
struct FolderItem {
    /// The name; one that is not UTF-8 has each of its wrong bytes as `\xCF`.
    let name: String
    let isUTF8: Bool
    let isFolder: Bool

    /// Whether it comes before `other` when whole paths are sorted by their bytes, in which a slash follows a folder.
    func precedes(_ other: FolderItem) -> Bool {
        name.withBytes { left in
            other.name.withBytes { right in
                for offset in 0...min(left.count, right.count) {
                    let one = left.byte(at: offset, isFolder)
                    let another = right.byte(at: offset, other.isFolder)
                    if one != another { return one < another }
                }
                return isUTF8 && !other.isUTF8
            }
        }
    }
}

extension FolderItem {
    /// What is in the folder at `location`, in no order, for as far as it `isWanted`.
    static func list(
        _ location: String, where isWanted: (FolderItem) -> Bool
    ) throws(InputError) -> [FolderItem] {
        guard let folder = opendir(location) else { throw .cannotBeRead(errno) }
        defer { closedir(folder) }
        var items: [FolderItem] = []
        errno = 0
        while let entry = readdir(folder) {
            if let item = FolderItem(entry, in: location), isWanted(item) { items.append(item) }
            errno = 0
        }
        if errno != 0 { throw .cannotBeRead(errno) }
        return items
    }

    private init?(_ entry: UnsafeMutablePointer<dirent>, in folder: String) {
        let (bytes, fault) = withUnsafePointer(to: &entry.pointee.d_name) { name in
            name.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
                let bytes = UnsafeBufferPointer(start: start, count: strlen(start))
                return (Array(bytes), UTF8Fault(in: bytes))
            }
        }
        if bytes.allSatisfy({ $0 == UInt8(ascii: ".") }), bytes.count <= 2 { return nil }
        isUTF8 = fault == nil
        name = isUTF8 ? String(decoding: bytes, as: UTF8.self) : bytes.escaped
        isFolder =
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_DIR): true
            case Int32(DT_LNK), Int32(DT_UNKNOWN): isUTF8 && (try? FileStamp(of: "\(folder)/\(name)").kind) == .folder
            default: false
            }
    }
}

extension Bytes {
    /// The byte at `offset` of a name; at its end, what follows it in a path.
    fileprivate func byte(at offset: Int, _ isFolder: Bool) -> UInt8 {
        offset == count && isFolder ? UInt8(ascii: "/") : self[offset]
    }
}

extension [UInt8] {
    /// The bytes as text, each that is not ASCII as `\xCF`.
    fileprivate var escaped: String {
        map { $0 < 0x80 ? String(Unicode.Scalar($0)) : "\\x" + String($0, radix: 16, uppercase: true) }.joined()
    }
}
