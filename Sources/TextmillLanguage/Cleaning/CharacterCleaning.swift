public import Textmill

/// Makes a text plain: Unicode NFC, `\n` for every line end, single spaces, nothing that cannot be seen.
///
/// - Characters that are not in Normalization Form C (UAX #15) are put in it: `unicode-nfc`.
/// - Every space and tab is U+0020: `odd-space`. Several are one: `space-run`. None stands at the border of a line, an
///   indentation included: `line-edge-space`.
/// - `\r\n`, `\r`, U+0085 and U+2028 are `\n`: `line-end`. So are a vertical tab and a form feed, unless a line end
///   stands beside them. U+2029 is a blank line.
/// - Blank lines go as the setting says, and all at the start and the end of the text; the line end after the last
///   line stays: `blank-lines`.
/// - A control character (C0, DEL, C1) or U+FFFC between two letters or digits is a space, so that no words join;
///   elsewhere it is removed: `control`.
/// - Soft hyphens (`soft-hyphen`), word joiners, invisible operators, byte order marks, tags outside of flags
///   (`zero-width`) are removed, and marks of direction are in a text without right-to-left letters (`bidi-mark`).
/// - A joiner or non-joiner stays behind a character of a script that joins (Arabic, the scripts of India, Mongolian and
///   the like), a joiner between two emoji; a zero-width space stays beside scripts written without spaces (Thai,
///   Lao, Khmer, Myanmar and the like), where it parts words. Elsewhere: `zero-width`.
/// - Variation selectors stay.
///
/// No word is joined to another, cut or lost, and a text that is clean has no edits.
public struct CharacterCleaning: Sendable {
    /// What becomes of several line ends in a row.
    public let blankLines: BlankLines

    /// The cleaning that leaves `blankLines`.
    public init(blankLines: BlankLines = .one) { self.blankLines = blankLines }

    /// The edits that make `text` plain, in text order; none where it is.
    public func edits(in text: Bytes) -> [Edit] {
        var cleaner = CharacterCleaner(text, blankLines)
        cleaner.run()
        return cleaner.edits
    }
}
