extension BorderRule {
    /// The rules for a place behind marks, in the order they are asked.
    static let afterMarks: [BorderRule] = [
        .textEnd, .blankLine, .itemAhead,
        .insideWord, .gluedSentence, .continuation, .smallStart, .lowerCase, .attribution,
        .quotedAll, .scriptStop, .lineAfterMark,
        .enumerator, .ordinal, .inside, .initial, .unit, .suffix, .abbreviation, .inBrackets,
        .otherwise,
    ]
    /// The rules for the end of a line without marks.
    static let atLineEnds: [BorderRule] = [
        .textEnd, .blankLine, .itemAhead, .boundWord, .pauseAtLineEnd, .lowerCase, .wrappedLine, .otherwise,
    ]
    /// The rules for a place behind a smiley.
    static let afterSmileys: [BorderRule] = [.textEnd, .blankLine, .smiley]
    /// The rules for a place behind a row of hashtags.
    static let afterHashtags: [BorderRule] = [.textEnd, .blankLine, .hashtags]
}
