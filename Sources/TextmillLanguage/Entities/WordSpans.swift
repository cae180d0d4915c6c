import Textmill

/// The tokens of a text in a row, sentence by sentence.
struct WordSpans {
    /// The tokens.
    private(set) var tokens: [Token] = []
    /// The tokens of each sentence, in stretches of bounded length.
    private(set) var sentences: [Range<Int>] = []

    /// So many tokens are taken as one sentence at most.
    private static let longestSentence = 512

    /// The tokens of `bytes`.
    init(_ bytes: Bytes, sentences: [Sentence]) {
        tokens.reserveCapacity(bytes.count / 8)
        let tokenizer = Tokenizer()
        for sentence in sentences {
            let first = tokens.count
            tokenizer.tokenize(bytes, in: sentence.span, into: &tokens)
            for start in stride(from: first, to: tokens.count, by: Self.longestSentence) {
                self.sentences.append(start..<min(start + Self.longestSentence, tokens.count))
            }
        }
    }
}
