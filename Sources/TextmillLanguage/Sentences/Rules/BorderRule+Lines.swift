extension BorderRule {
    /// The text ends here, and so does the sentence.
    static let textEnd = BorderRule("text end") { $0.right == .end ? .split : nil }

    /// A paragraph ends here.
    static let blankLine = BorderRule("blank line") { $0.gap == .blankLine ? .split : nil }

    /// The next line is an item of a list, or a turn in a conversation.
    static let itemAhead = BorderRule("item ahead") { $0.gap == .line && $0.nextIsItem ? .split : nil }

    /// A mark at the end of a line ends the sentence, unless the lines are wrapped: then the other rules decide.
    static let lineAfterMark = BorderRule("line after mark") { $0.gap == .line && $0.wrapWidth == 0 ? .split : nil }

    /// A line cannot end in a preposition, an article, a conjunction: the sentence goes on.
    static let boundWord = BorderRule("bound word") { border in
        if border.left == .letter { return border.endsInParticle ? .join : nil }
        guard border.left.isLetter, let word = ShortWord(border.word, in: border.text) else { return nil }
        guard WordRole.of(word).contains(.bound), !border.hasCapital else { return nil }
        return border.nextIsOpener ? nil : .join
    }

    /// After a comma, an opening bracket or a hyphen the sentence goes on in the next line.
    static let pauseAtLineEnd = BorderRule("pause at line end") { border in
        switch border.left {
        case .comma, .openBracket, .openQuote: .join
        default: nil
        }
    }

    /// Short lines without any marks are a list of phrases.
    static let phrases = BorderRule("phrases") { $0.wrapWidth == 0 && $0.standsAmongPhrases ? .split : nil }

    /// The next word would not have fitted in the line, so the line ends for want of room.
    static let wrappedLine = BorderRule("wrapped line") { $0.wrapWidth > 0 && $0.isFull ? .join : nil }

    /// Nothing speaks against it.
    static let otherwise = BorderRule("otherwise") { _ in .split }
}
