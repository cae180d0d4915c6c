/// The files of a part, as `out/.textmill/files/part-00000` lists them. The list is on the disk before the first of them
/// gets its name in the output folder, so whatever a killed run left can be told from files that are not Textmill's.
///
///     1234 01-clean-text/part-00000.jsonl
///     5678 documents/part-00000.jsonl
///     910 ledger 60af3ba0de1c0d1a
///     end 8d0e2b5a7a3ec5f1
///
/// Each line has a file's size in bytes and its path; then come the size and digest of the part's ledger, and the
/// digest of the lines above.
struct PartList: Equatable, Sendable {
    /// A file of the part.
    struct File: Equatable, Sendable {
        let folder: String
        let name: String
        let byteCount: Int
    }

    /// The files, in the order they get their names.
    var files: [File] = []
    /// How many bytes of ledger the part has.
    var ledgerByteCount = 0
    /// The ledger's digest.
    var ledgerDigest: UInt64 = 0

    /// The list in bytes.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for file in files { bytes += "\(file.byteCount) \(file.folder)/\(file.name)\n".utf8 }
        bytes += "\(ledgerByteCount) ledger \(ledgerDigest.hexadecimal)\n".utf8
        bytes += "end \(Digest.short(of: bytes).hexadecimal)\n".utf8
        return bytes
    }

    /// A part that has no file yet.
    init() {}

    /// The list that `bytes` are; nil if they are not just what was written.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 2 else { return nil }
        for line in lines.dropLast(2) {
            guard let file = File(line) else { return nil }
            files.append(file)
        }
        let words = lines[lines.count - 2].split(separator: " ")
        guard words.count == 3, let count = Int(words[0]), let digest = UInt64(words[2], radix: 16) else { return nil }
        ledgerByteCount = count
        ledgerDigest = digest
        guard self.bytes == bytes else { return nil }
    }
}

extension PartList.File {
    fileprivate init?(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let count = Int(words[0]) else { return nil }
        let path = words[1].split(separator: "/", omittingEmptySubsequences: false)
        guard path.count == 2, path.allSatisfy({ !["", ".", ".."].contains($0) }) else { return nil }
        self.init(folder: String(path[0]), name: String(path[1]), byteCount: count)
    }
}
