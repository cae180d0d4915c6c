/// How long a summary may be. All limits that are given hold at once.
public struct SummaryLimit: Hashable, Sendable {
    /// Most sentences.
    public var sentences: Int?
    /// Most words: what stands between white space, and each letter of a script that puts none between words.
    public var words: Int?
    /// Most characters (Unicode scalars), with one between two sentences.
    public var characters: Int?

    /// The limits given; three sentences where none is.
    public init(sentences: Int? = nil, words: Int? = nil, characters: Int? = nil) {
        self.sentences = words == nil && characters == nil ? sentences ?? 3 : sentences
        self.words = words
        self.characters = characters
    }

    /// Whether the length of its sentences counts, beside their number.
    var countsLength: Bool { words != nil || characters != nil }

    /// Whether a summary of nothing but `length` is within the limit.
    func allows(_ length: SentenceLength) -> Bool {
        length.words <= words ?? .max && length.characters <= characters ?? .max
    }
}
