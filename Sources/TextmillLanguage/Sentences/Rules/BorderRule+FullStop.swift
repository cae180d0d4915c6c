// Rules about abbreviations, initials and numbers, which share the full stop with sentences.

extension BorderRule {
    /// A sentence cannot consist of the number of a list item: `1. Первое`, `IV. Итоги`.
    static let enumerator = BorderRule("enumerator") { $0.mark == .stop && $0.isEnumerator ? .join : nil }

    /// `am 3. Oktober`, `im 19. Jahrhundert`.
    static let ordinal = BorderRule("ordinal") { border in
        guard border.mark == .stop, border.left == .digit, border.initial == .upper, border.writesOrdinals else {
            return nil
        }
        return border.nextRole.contains(.month) || border.followsOrdinalLead ? .join : nil
    }

    /// `см. Орлов`, `e.g. The`: whatever follows, the sentence goes on.
    static let inside = BorderRule("inside") { border in
        border.use.isSuperset(of: .inside) && !border.use.contains(.unit) ? .join : nil
    }

    /// After a unit of measure, a year, a century a sentence may end, but not one that has only begun.
    static let unit = BorderRule("unit") { border in
        guard border.use.contains(.unit), border.followsNumber else { return nil }
        if border.initial == .digit { return border.right == .openBracket ? .join : nil }
        guard !border.isInitial || border.isAcronym else { return nil }
        return border.isOpeningPhrase || border.right == .openBracket ? .join : .split
    }

    /// An initial belongs to the name that follows, unless a word follows that begins sentences.
    static let initial = BorderRule("initial") { border in
        guard border.mark == .stop, border.right == .upper || border.right == .letter, border.isInitial else {
            return nil
        }
        return border.nextIsOpener || border.endsLetterRow ? .split : border.isRomanNumber ? nil : .join
    }

    /// `и т. д.`, `etc.`: a capital after them begins a sentence.
    static let ending = BorderRule("ending") { border in
        guard border.use.contains(.ending), border.initial == .upper else { return nil }
        return border.use.contains(.name) && !border.followsAnd ? nil : .split
    }

    /// `Hill & Co. It` ends a sentence, `U.S. Senate` does not: the next word tells.
    static let suffix = BorderRule("suffix") { border in
        guard border.use.contains(.suffix) || border.isAcronym, border.initial == .upper else { return nil }
        return border.nextIsOpener && !border.isOpeningPhrase ? .split : .join
    }

    /// `проф. Орлов`, `стр. 5`, `г. «Москва»`.
    static let abbreviation = BorderRule("abbreviation") { border in
        switch border.initial {
        case .upper, .letter: return !border.use.contains(.name) ? nil : border.nextIsOpener ? .split : .join
        case .digit where border.use.contains(.number): return .join
        case .digit where border.right != .digit: return border.use.contains(.name) ? .join : nil
        default: return nil
        }
    }

    /// A small letter and a capital one, each with a full stop, are one abbreviation: `z. Z.`.
    static let smallLetter = BorderRule("small letter") { border in
        border.mark == .stop && border.left == .lower && border.endsInLetter && border.nextIsInitial ? .join : nil
    }

    /// A short word with a full stop soon after a bracket has opened is an abbreviation: `(худ. Орлов)`, `(мал. 8)`.
    static let inBrackets = BorderRule("in brackets") { border in
        guard border.mark == .stop, border.left == .lower, border.isSoonAfterBracket else { return nil }
        return border.letters <= 5 ? .join : nil
    }
}
