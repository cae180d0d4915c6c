/// Puts a model file together.
public struct ModelFileWriter {
    private var parts: [(name: String, bytes: [UInt8])] = []

    /// A file with `card`, JSON that says what it is.
    public init(card: String) { parts = [("card", Array(card.utf8))] }

    /// Adds a part. Names have at most 24 bytes, and each stands once.
    public mutating func add(_ name: String, _ bytes: [UInt8]) {
        precondition(name.utf8.count <= ModelFile.nameLength && !parts.contains { $0.name == name })
        parts.append((name, bytes))
    }

    /// Adds a part of numbers.
    public mutating func add<Number: BitwiseCopyable>(_ name: String, numbers: [Number]) {
        add(name, numbers.withUnsafeBytes { Array($0) })
    }

    /// Adds the part `name` of `file` as it is.
    public mutating func add(_ name: String, of file: ModelFile) throws(ModelFileError) {
        add(name, try file.part(name).withBytes { Array($0) })
    }

    /// The bytes of the file: the same for the same parts.
    public var bytes: [UInt8] {
        var table: [UInt8] = []
        var body: [UInt8] = []
        let start = aligned(ModelFile.headLength + parts.count * ModelFile.entryLength)
        for (name, bytes) in parts {
            table += name.utf8 + [UInt8](repeating: 0, count: ModelFile.nameLength - name.utf8.count)
            table += little(UInt64(start + body.count)) + little(UInt64(bytes.count))
            body += bytes
            body += [UInt8](repeating: 0, count: aligned(body.count) - body.count)
        }
        let gap = [UInt8](repeating: 0, count: start - ModelFile.headLength - table.count)
        let digested = little(UInt64(start + body.count)) + table + gap + body
        let digest = digested.withUnsafeBytes { ModelDigest.digest(of: $0) }
        return ModelFile.magic + little(ModelFile.version) + little(UInt32(parts.count)) + little(digest) + digested
    }

    private func aligned(_ count: Int) -> Int { (count + 63) / 64 * 64 }

    private func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
