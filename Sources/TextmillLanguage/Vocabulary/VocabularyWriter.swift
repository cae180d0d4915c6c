/// Puts a vocabulary together from a text: a line a word, with tabs between the word, its fine class, its coarse class, the
/// digits of its rank, and the sum of its lists.
public struct VocabularyWriter {
    private var words: [(bucket: Int, key: UInt16, entry: VocabularyEntry)] = []

    /// The vocabulary that `text` describes; nil where a line is not of that form.
    public init?(_ text: String) {
        for line in text.utf8.split(separator: 0x0A) {
            let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
            let numbers = columns.dropFirst().compactMap { UInt32(Substring($0)) }
            guard columns.count == 5, numbers.count == 4 else { return nil }
            let place = Vocabulary.place(of: FoldedWord(String(Substring(columns[0]))).hash)
            let entry = VocabularyEntry(fine: numbers[0], coarse: numbers[1], rank: numbers[2], lists: numbers[3])
            words.append((place.bucket, place.key, entry))
        }
        words.sort { ($0.bucket, $0.key, $0.entry.packed) < ($1.bucket, $1.key, $1.entry.packed) }
    }

    /// Adds it to a model file.
    public func write(to file: inout ModelFileWriter) {
        var starts = [UInt32](repeating: 0, count: (1 << Int(Vocabulary.bucketBits)) + 1)
        for word in words { starts[word.bucket + 1] += 1 }
        for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
        file.add("vocabulary.starts", numbers: starts)
        file.add("vocabulary.keys", numbers: words.map(\.key))
        file.add("vocabulary.values", numbers: words.map(\.entry.packed))
    }
}
