extension BorderRule {
    /// Without a space behind it a full stop belongs to a number, an address, an abbreviation, a name.
    static let insideWord = BorderRule("inside word") { border in
        guard border.gap == .none, border.mark != .scriptStop else { return nil }
        return border.isGluedSentence ? nil : .join
    }

    /// The space behind the mark was forgotten.
    static let gluedSentence = BorderRule("glued sentence") { border in
        border.gap == .none && border.mark != .scriptStop ? .split : nil
    }

    /// A comma, a colon, a closing bracket follows: the sentence goes on.
    static let continuation = BorderRule("continuation") { border in
        switch border.right {
        case .comma, .semicolon, .colon, .closeBracket: .join
        case .symbol: Self.links(border.text[border.next]) || !border.use.isEmpty ? .join : nil
        default: border.initial.isMark || border.initial == .comma ? .join : nil
        }
    }

    /// Whether a sign stands between two words as a word would: `/`, `%`, `=`, `&`.
    private static func links(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x25 || byte == 0x3D || byte == 0x26 }

    /// Who writes in haste begins without a capital; but the full stop after a whole word is one.
    static let smallStart = BorderRule("small start") { border in
        guard border.right == .lower, border.gap == .space, border.endsWholeWord else { return nil }
        return border.nextRole.contains(.speech) ? nil : .split
    }

    /// A small letter follows: the sentence goes on.
    static let lowerCase = BorderRule("lower case") { $0.initial == .lower ? .join : nil }

    /// A dash and a small letter: who says it, or what comes of it.
    static let attribution = BorderRule("attribution") { border in
        guard border.right == .dash else { return nil }
        let word = border.text.skip(from: border.next) { $0.kind == .dash || $0.kind == .space }
        return border.text.sign(at: word).kind == .lower || !border.use.isEmpty ? .join : nil
    }

    /// A mark with no other use.
    static let scriptStop = BorderRule("script stop") { $0.mark == .scriptStop ? .split : nil }

    /// A smiley between two sentences ends the first; elsewhere it is as good as a word.
    static let smiley = BorderRule("smiley") { border in
        guard border.gap != .none else { return .join }
        return border.initial == .upper || border.text[border.next] == 0x40 ? .split : .join
    }

    /// A row of hashtags ends a post; a capital after it begins the next.
    static let hashtags = BorderRule("hashtags") { $0.initial == .upper ? .split : .join }

    static let quotedAll = BorderRule("quoted") { border in
        border.nesting.quote > border.sentence + -1 && border.quoteCloses(within: 300) ? .join : nil
    }
}
