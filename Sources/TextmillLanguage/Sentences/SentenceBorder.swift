/// A place where a sentence may end. It answers what the rules ask about what stands around it.
struct SentenceBorder {
    /// The text, to be read in either direction.
    let text: SignReader
    /// Where the sentence that may end here begins.
    let sentence: Int
    /// The marks it hangs on: `.`, `?!`, `...`; empty at the end of a line without any.
    let marks: Range<Int>
    /// What the marks are, taken together; `.line` where there are none.
    let mark: SignKind
    /// Where the sentence would end: behind the marks and the quotes, brackets, smileys and notes that close it.
    let end: Int
    /// Where the next sentence would begin.
    let next: Int
    /// What lies between.
    let gap: Gap
    /// The brackets and quotes that are open here.
    let nesting: Nesting
    /// The word before the marks.
    let word: Range<Int>
    /// What the sign before the marks is.
    let left: SignKind
    /// What the sign at `next` is.
    let right: SignKind
    /// Where the first word after the border begins, behind quotes, brackets and dots that open it.
    let nextWord: Int
    /// What the first sign of that word is.
    let initial: SignKind
    /// How the word before the marks is used, if it is an abbreviation.
    let use: AbbreviationUse
    /// Where that abbreviation begins: before `word`, if it has inner full stops.
    let abbreviation: Int
    /// The width that the lines of the text are wrapped to, in characters; 0 where they are not.
    let wrapWidth: Int

    /// Whether a number with a full stop may be an ordinal.
    let writesOrdinals: Bool

    /// What lies between one sentence and the next.
    enum Gap: UInt8 {
        case none, space, line, blankLine
    }
}
