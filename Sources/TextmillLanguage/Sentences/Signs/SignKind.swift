/// What a character is to the sentence splitter.
enum SignKind: UInt8 {
    /// Beyond the text.
    case end
    case space
    /// A line break of any kind.
    case line
    case upper
    case lower
    /// A letter of a script without capitals.
    case letter
    case digit
    /// The full stop, which may also end an abbreviation.
    case stop
    /// An exclamation or question mark.
    case query
    case ellipsis
    /// A mark that ends sentences and nothing else, in scripts that need no space after it.
    case scriptStop
    case comma
    case semicolon
    case colon
    case openBracket
    case closeBracket
    case openQuote
    case closeQuote
    /// A quotation mark that both opens and closes, or an apostrophe.
    case quote
    case dash
    case bullet
    case emoji
    /// A combining mark, a joiner, or a sign that is not seen.
    case joiner
    case symbol

    /// Whether words are made of it.
    var isLetter: Bool { self == .lower || self == .upper || self == .letter }
    /// Whether it is part of a word: a letter, a digit, or a mark on one.
    var isOfWord: Bool { isLetter || self == .digit || self == .joiner }
    /// Whether it is white space.
    var isSpace: Bool { self == .space || self == .line }
    /// Whether a sentence may end with it.
    var isMark: Bool { self == .stop || self == .query || self == .ellipsis || self == .scriptStop }
    /// Whether it stands before the words it belongs to.
    var isOpener: Bool { self == .openQuote || self == .openBracket || self == .quote }
}
