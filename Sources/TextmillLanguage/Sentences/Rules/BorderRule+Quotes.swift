// Rules about quotations, smileys and hashtags.

extension BorderRule {
    /// A name in quotation marks is part of the sentence, whatever is in it: `сериал «Ночь. Улица»`, `《走吧！妈妈》`.
    static let quotedName = BorderRule("quoted name") { $0.isInQuotedName ? .join : nil }

    /// Words of the author within a quotation: `«Куда? — спросил он. — Уже поздно»`.
    static let quotedDash = BorderRule("quoted dash") { border in
        border.right == .dash && border.nesting.quote >= border.sentence ? .join : nil
    }

    /// Behind the closing quote or bracket the sentence has a mark of its own: `(и т. д.).`, `«Куда?».`.
    static let closedMark = BorderRule("closed mark") { border in
        border.end > border.marks.upperBound && border.text.sign(before: border.end).kind.isMark ? .split : nil
    }

    /// A smiley between two sentences ends the first; elsewhere it is as good as a word.
    static let smiley = BorderRule("smiley") { border in
        guard border.gap != .none, border.marks.lowerBound > border.sentence else { return .join }
        return border.initial == .upper || border.text[border.next] == 0x40 ? .split : .join
    }

    /// Behind an address a capital, a date or an address begins the next sentence: what stood between has been lost.
    static let address = BorderRule("address") { border in
        guard border.gap == .space else { return .join }
        return border.right == .upper || border.nextIsWebAddress || border.nextIsDate ? .split : .join
    }

    /// Behind an attached file a capital or a dash begins the next sentence.
    static let attachment = BorderRule("attachment") { $0.right == .upper || $0.right == .dash ? .split : .join }

    /// A row of signs, and the stamp of a mail, stand by themselves.
    static let row = BorderRule("row") { $0.gap == .none ? .join : .split }

    /// A row of hashtags ends a post; a capital behind it begins the next.
    static let hashtags = BorderRule("hashtags") { $0.initial == .upper ? .split : .join }
}
