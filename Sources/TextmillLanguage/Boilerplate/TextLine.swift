import Textmill

/// A line of a text.
struct TextLine {
    /// Its first byte.
    let start: Int
    /// Its words: what stands between white space; empty in a blank line.
    private(set) var words: Range<Int>
    /// Where its line end begins.
    let end: Int
    /// The byte after its line end: the next line's first.
    let next: Int

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { words.isEmpty }

    /// The line with only `words` to be looked at.
    func with(_ words: Range<Int>) -> TextLine {
        var line = self
        line.words = words
        return line
    }
}
