import Textmill

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

/// How long a sentence is, or several in a row.
struct SentenceLength: Hashable {
    var words = 0
    var characters = 0

    /// Nothing.
    init() {}

    /// The length of `span`.
    init(of span: Range<Int>, in bytes: Bytes) {
        var offset = span.lowerBound
        var isBetweenWords = true
        while offset < min(span.upperBound, bytes.count) {
            let scalar = bytes.scalar(at: offset)
            if scalar.isSpace || scalar.isLineEnd {
                isBetweenWords = true
            } else if scalar.isWordAlone || isBetweenWords {
                words += 1
                isBetweenWords = false
            }
            characters += 1
            offset = bytes.end(at: offset)
        }
    }

    /// Both lengths together, with a space between them unless this one is nothing.
    func followed(by next: SentenceLength) -> SentenceLength {
        var whole = self
        whole.words += next.words
        whole.characters += next.characters + (characters == 0 ? 0 : 1)
        return whole
    }
}
