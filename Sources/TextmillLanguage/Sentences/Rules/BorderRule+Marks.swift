// Rules about marks, and about what stands right behind them.

extension BorderRule {
    /// Most borders: a mark right behind a long word, a space, a capital, and nothing open. It is asked early for speed;
    /// no later rule would say otherwise.
    static let plainEnd = BorderRule("plain end") { border in
        guard border.right == .upper, border.gap != .none, border.left == .lower, border.mark != .scriptStop else {
            return nil
        }
        return border.use.isEmpty && border.nesting.isEmpty && border.letters > 6 ? .split : nil
    }

    /// Without a space behind it a full stop belongs to a number, an address, an abbreviation, a name.
    static let insideWord = BorderRule("inside word") { border in
        guard border.gap == .none, border.mark != .scriptStop else { return nil }
        return border.isGluedSentence ? nil : .join
    }

    /// The space behind the mark was forgotten.
    static let gluedSentence = BorderRule("glued sentence") { border in
        border.gap == .none && border.mark != .scriptStop ? .split : nil
    }

    /// A sentence cannot consist of marks.
    static let marksAlone = BorderRule("marks alone") { $0.marks.lowerBound <= $0.sentence ? .join : nil }

    /// Dots in brackets stand for words left out, `[…]`, and end nothing, unless a sentence had ended before them.
    static let omission = BorderRule("omission") { border in
        guard border.mark == .ellipsis, border.left == .openBracket, border.right != .upper,
            !border.text.sign(before: border.end).kind.isMark
        else { return nil }
        let bracket = border.text.trimSpace(before: border.marks.lowerBound - 1)
        return border.text.sign(before: bracket).kind.isMark ? nil : .join
    }

    /// Dots right before a word begin a sentence: `Всё. …Но нет`.
    static let leadingDots = BorderRule("leading dots") { border in
        guard border.mark == .stop, border.gap != .none, border.right.isMark else { return nil }
        let end = border.text.skip(from: border.next, limit: 4) { $0.kind == .stop || $0.kind == .ellipsis }
        return border.text.sign(at: end).kind.isLetter ? .split : nil
    }

    /// What follows goes on with the sentence: a comma, a colon, a closing bracket, more marks, a sign that is read as a
    /// word.
    static let continuation = BorderRule("continuation") { border in
        switch border.right {
        case .comma, .semicolon, .colon, .closeBracket: return .join
        case .symbol: return links(border.text[border.next]) || !border.use.isEmpty ? .join : nil
        case .dash where border.left == .digit:
            return border.text.sign(at: border.next + 1).kind == .digit ? .join : nil
        default: return border.initial.isMark || border.initial == .comma || border.initial == .end ? .join : nil
        }
    }

    /// `/`, `%`, `=`, `&`.
    private static func links(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x25 || byte == 0x3D || byte == 0x26 }

    /// A web address may begin a sentence though it has no capital.
    static let linkAhead = BorderRule("link ahead") { border in
        guard border.right == .lower, border.gap == .space, border.use.isEmpty, border.nextIsWebAddress else {
            return nil
        }
        return .split
    }

    /// Who writes in haste begins without a capital; but the full stop behind a whole word is one.
    static let smallStart = BorderRule("small start") { border in
        guard border.right == .lower, border.gap == .space, border.endsWholeWord else { return nil }
        let isSaid = border.nextRole.contains(.speech) && !(border.mark == .stop && border.nextIsSmallOpener)
        return isSaid || border.nextIsLink ? nil : .split
    }

    /// Behind the full stop of a whole word a bracket begins a sentence of its own, also without a capital.
    static let smallBracket = BorderRule("small bracket") { border in
        guard border.right == .openBracket, border.initial == .lower, border.gap == .space else { return nil }
        return border.endsWholeWord && border.mark == .stop ? .split : nil
    }

    /// A small letter follows: the sentence goes on.
    static let lowerCase = BorderRule("lower case") { $0.initial == .lower ? .join : nil }

    /// A dash and a small letter: who says it, or what comes of it.
    static let attribution = BorderRule("attribution") { border in
        guard border.right == .dash else { return nil }
        return border.behindDash == .lower || !border.use.isEmpty ? .join : nil
    }

    /// A mark with no other use; in a number it is a full stop: `３．５`.
    static let scriptStop = BorderRule("script stop") { border in
        guard border.mark == .scriptStop else { return nil }
        let isInNumber = border.left == .digit && border.gap == .none && border.right == .digit
        return isInNumber || border.isQuotedInJapanese ? .join : .split
    }
}
