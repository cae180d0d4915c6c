/// A model as it lies in a file: named parts behind a head, used where they lie.
///
/// The head: eight bytes `TXTMMODL`; the format's version and the number of parts, 32 bits each; the digest of all bytes
/// behind it and the length of the whole, 64 bits each; then for each part 24 bytes of name, its offset and its length.
/// Parts begin at multiples of 64. Numbers are little-endian.
public struct ModelFile: Sendable {
    static let magic: [UInt8] = Array("TXTMMODL".utf8)
    static let version: UInt32 = 2
    static let headLength = 32
    static let entryLength = 40
    static let nameLength = 24

    private let memory: ModelMemory
    private let parts: [String: Range<Int>]
    /// The digest of the file: another for each other model.
    public let digest: UInt64

    /// The model in `memory`. With `isTrusted` the digest is not worked out anew: for what lies inside the program.
    public init(_ memory: ModelMemory, isTrusted: Bool = false) throws(ModelFileError) {
        let bytes = UnsafeRawBufferPointer(start: memory.start, count: memory.count)
        guard bytes.count >= 8, Array(bytes[..<8]) == Self.magic else { throw .foreign }
        guard bytes.count >= Self.headLength else { throw .truncated(count: bytes.count, expected: Self.headLength) }
        let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        guard version == Self.version else {
            throw version > Self.version ? .newer(version: Int(version)) : .older(version: Int(version))
        }
        let length = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        guard length <= UInt64(Int.max) else { throw .damaged }
        guard bytes.count >= Int(length) else { throw .truncated(count: bytes.count, expected: Int(length)) }
        digest = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        guard bytes.count == Int(length) else { throw .damaged }
        let body = UnsafeRawBufferPointer(rebasing: bytes[24...])
        guard isTrusted || ModelDigest.digest(of: body) == digest else { throw .damaged }
        parts = try Self.parts(of: bytes)
        self.memory = memory
    }

    /// The model in the file at `path`, mapped into memory.
    public init(path: String) throws(ModelFileError) { try self.init(ModelMemory(file: path)) }

    private static func parts(of bytes: UnsafeRawBufferPointer) throws(ModelFileError) -> [String: Range<Int>] {
        let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        guard headLength + count * entryLength <= bytes.count else { throw .damaged }
        var parts: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = headLength + index * entryLength
            let name = String(decoding: bytes[entry..<entry + nameLength].prefix { $0 != 0 }, as: UTF8.self)
            let offset = bytes.loadUnaligned(fromByteOffset: entry + nameLength, as: UInt64.self)
            let length = bytes.loadUnaligned(fromByteOffset: entry + nameLength + 8, as: UInt64.self)
            guard offset % 64 == 0, offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
                throw .damaged
            }
            parts[name] = Int(offset)..<Int(offset + length)
        }
        return parts
    }

    /// The names of its parts, in alphabetical order.
    public var partNames: [String] { parts.keys.sorted() }

    /// How many bytes it has.
    public var count: Int { memory.count }

    /// Whether its bytes are still those that were written.
    public var isSound: Bool {
        let body = UnsafeRawBufferPointer(start: memory.start + 24, count: memory.count - 24)
        return ModelDigest.digest(of: body) == digest
    }

    /// The part called `name`.
    public func part(_ name: String) throws(ModelFileError) -> ModelPart {
        guard let range = parts[name] else { throw .lacking(name) }
        return ModelPart(memory: memory, range: range)
    }

    /// What the model says of itself: JSON.
    public var card: String { (try? part("card").text) ?? "{}" }
}
