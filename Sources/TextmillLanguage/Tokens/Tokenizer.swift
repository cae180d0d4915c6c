public import Textmill

/// Parts texts into words, numbers and marks. White space, that of no width among it, belongs to no token; every other
/// character belongs to one.
///
/// Russian goes by the conventions of OpenCorpora and Universal Dependencies: words with a hyphen are one token; where
/// the two differ, a `TokenConvention` says which holds. English goes by those of the English Web Treebank: `do|n't`,
/// `Ann|'s`, `well|-|known`, `e-mail`, `U.S.`, `Dr.`. What has no letters of the Latin or Cyrillic script goes by
/// Unicode's word rules (UAX #29). It takes time in proportion to the text's length, and no memory but the tokens.
public struct Tokenizer: Sendable {
    private let convention: TokenConvention
    /// Whether texts are Russian; nil where most of their letters tell.
    private let isRussian: Bool?

    /// A tokenizer that follows `convention` in Russian. A text in Russian or in English goes by the conventions of that
    /// `language`; any other by those of Russian where most of its letters are Cyrillic, else by those of English.
    public init(convention: TokenConvention = .openCorpora, language: LanguageCode? = nil) {
        self.convention = convention
        isRussian =
            switch language?.description {
            case "ru": true
            case "en": false
            default: nil
            }
    }

    /// The tokens of `text`, in text order.
    public func tokens(in text: String) -> [Token] {
        text.withBytes { bytes in
            var tokens: [Token] = []
            tokens.reserveCapacity(bytes.count / 8)
            tokenize(bytes, in: 0..<bytes.count, into: &tokens)
            return tokens
        }
    }

    /// Appends the tokens of `range` to `tokens`, in text order. What stands outside the range is not looked at.
    public func tokenize(_ bytes: Bytes, in range: Range<Int>, into tokens: inout [Token]) {
        let inside = range.clamped(to: 0..<bytes.count)
        ByteTraits.table.withUnsafeBufferPointer { traits in
            var reader = TokenReader(text: bytes.buffer(inside), base: inside.lowerBound, traits: traits)
            reader.joinsStops = convention == .universal
            reader.knownCyrillic = isRussian
            reader.read(into: &tokens)
        }
    }
}
