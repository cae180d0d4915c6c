/// What a token is.
@frozen public enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
    /// A word, a part of one such as `n't`, an abbreviation with its full stops, an ideograph.
    case word
    /// Digits, with what belongs to them: `3,5`, `2015-м`, `4th`, `12/31`.
    case number
    /// A mark of punctuation, or several that are one: `?!`, `...`, `--`.
    case punctuation
    /// Another sign: `%`, `$`, `№`, `+`.
    case symbol
    /// An e-mail address.
    case email
    /// A web address, with a scheme or without.
    case url
    /// `#` and a word.
    case hashtag
    /// `@` and a name.
    case mention
    /// An emoji with all that is joined to it, or a smiley of marks: `:-)`.
    case emoji

    /// Its name, as annotations have it for a label.
    public var name: String {
        switch self {
        case .word: "word"
        case .number: "number"
        case .punctuation: "punctuation"
        case .symbol: "symbol"
        case .email: "email"
        case .url: "url"
        case .hashtag: "hashtag"
        case .mention: "mention"
        case .emoji: "emoji"
        }
    }
}
