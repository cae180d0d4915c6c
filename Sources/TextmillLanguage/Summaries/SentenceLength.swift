import Textmill

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
