// The specification of the splitter: the first rule of a list that has an opinion decides.

extension BorderRule {
    /// The rules for a place behind marks.
    static let afterMarks: [BorderRule] = [
        .textEnd, .plainEnd, .blankLine, .itemAhead,
        .insideWord, .gluedSentence,
        .marksAlone, .omission, .leadingDots, .continuation, .linkAhead, .smallStart, .smallBracket, .lowerCase,
        .attribution,
        .quotedName, .quotedDash, .scriptStop, .lineAfterMark,
        .enumerator, .closedMark, .ordinal,
        .inside, .unit, .initial, .ending, .suffix, .abbreviation, .smallLetter, .inBrackets,
        .otherwise,
    ]

    /// The rules for the end of a line without marks.
    static let atLineEnds: [BorderRule] = [
        .textEnd, .blankLine, .itemAhead, .boundWord, .pauseAtLineEnd, .phrases, .lowerCase, .wrappedLine, .otherwise,
    ]

    /// The rules for a place behind a smiley.
    static let afterSmileys: [BorderRule] = [.textEnd, .blankLine, .smiley]

    /// The rules for a place behind an address.
    static let afterAddresses: [BorderRule] = [.textEnd, .blankLine, .address]

    /// The rules for a place behind a file that a mail had attached.
    static let afterAttachments: [BorderRule] = [.textEnd, .attachment]

    /// The rules for a place behind a row of signs or the stamp of a mail.
    static let afterRows: [BorderRule] = [.textEnd, .row]

    /// The rules for a place behind a row of hashtags.
    static let afterHashtags: [BorderRule] = [.textEnd, .blankLine, .hashtags]
}
