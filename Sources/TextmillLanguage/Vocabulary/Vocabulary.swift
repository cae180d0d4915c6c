import CKernels

/// What is known of words before any training: their classes by how they are used, how frequent they are, and the lists of
/// names that have them. Part of a model file; words are told by 33 bits of a hash, so beside half a million words one in
/// sixteen thousand unknown ones passes for a known one.
public struct Vocabulary: Sendable {
    /// The names of its parts in a model file.
    public static let parts = ["vocabulary.starts", "vocabulary.keys", "vocabulary.values"]
    /// How many bits of a word's hash choose its bucket.
    static let bucketBits: UInt64 = 17

    /// Where each bucket begins, and where the last one ends.
    private let starts: ModelPart
    /// The next 16 bits of each word's hash.
    private let keys: ModelPart
    private let values: ModelPart

    /// The vocabulary in `file`.
    public init(in file: ModelFile) throws(ModelFileError) {
        starts = try file.part("vocabulary.starts")
        keys = try file.part("vocabulary.keys")
        values = try file.part("vocabulary.values")
        guard starts.count == ((1 << Self.bucketBits) + 1) * 4, values.count == keys.count * 2, isSound else {
            throw .damaged
        }
    }

    private var isSound: Bool {
        let numbers = starts.numbers(UInt32.self)
        let last = 1 << Int(Self.bucketBits)
        return numbers[last] == UInt32(keys.count / 2) && (0..<last).allSatisfy { numbers[$0] <= numbers[$0 + 1] }
    }

    /// What is known of each of the words whose hashes `FoldedWord` gives.
    func entries(_ hashes: [UInt64]) -> [VocabularyEntry] {
        let table = vocabulary_words(
            starts: starts.numbers(UInt32.self), keys: keys.numbers(UInt16.self), values: values.numbers(UInt32.self),
            bucket_bits: Int32(Self.bucketBits))
        let found = [UInt32](unsafeUninitializedCapacity: hashes.count + 1) { found, count in
            guard let start = found.baseAddress else { return }
            vocabulary_find(table, hashes, Int64(hashes.count), start)
            count = hashes.count
        }
        return found.map(VocabularyEntry.init(packed:))
    }

    /// What is known of `word`.
    public func entry(of word: String) -> VocabularyEntry { entries([FoldedWord(word).hash])[0] }

    static func place(of hash: UInt64) -> (bucket: Int, key: UInt16) {
        let mixed = vocabulary_mix(hash)
        return (Int(mixed >> (64 - bucketBits)), UInt16(truncatingIfNeeded: mixed >> 20))
    }
}
