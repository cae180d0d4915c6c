extension BorderRule {
    /// A sentence cannot consist of a number: `1. Первое`, `IV. Итоги`.
    static let enumerator = BorderRule("enumerator") { $0.mark == .stop && $0.isEnumerator ? .join : nil }

    /// `am 3. Oktober`, `im 19. Jahrhundert`.
    static let ordinal = BorderRule("ordinal") { border in
        guard border.mark == .stop, border.left == .digit, border.initial == .upper else { return nil }
        return border.nextRole.contains(.month) || border.followsOrdinalLead ? .join : nil
    }

    /// `см. Орлов`, `e.g. The`: whatever follows, the sentence goes on.
    static let inside = BorderRule("inside") { border in
        border.use.isSuperset(of: .inside) && !border.use.contains(.unit) ? .join : nil
    }

    /// An initial belongs to the name that follows, unless a word follows that begins sentences.
    static let initial = BorderRule("initial") { border in
        guard border.mark == .stop, border.isInitial, border.initial == .upper else { return nil }
        return border.nextRole.contains(.opener) && !border.nextIsInitial ? .split : .join
    }

    /// After a unit of measure, a year, a century a sentence may end, but not one that has only begun.
    static let unit = BorderRule("unit") { border in
        guard border.use.contains(.unit), border.followsNumber, border.initial != .digit else { return nil }
        return border.isOpeningPhrase || border.right == .openBracket ? .join : .split
    }

    /// `Hill & Co. It …` ends, `U.S. Senate` does not: the next word tells.
    static let suffix = BorderRule("suffix") { border in
        guard border.use.contains(.suffix) || border.isAcronym, border.initial == .upper else { return nil }
        return border.nextRole.contains(.opener) && !border.nextIsInitial && !border.isOpeningPhrase ? .split : .join
    }

    /// `проф. Орлов`, `стр. 5`.
    static let abbreviation = BorderRule("abbreviation") { border in
        switch border.initial {
        case .upper, .letter:
            guard border.use.contains(.name) else { return nil }
            return border.nextRole.contains(.opener) && !border.nextIsInitial ? .split : .join
        case .digit: return border.use.contains(.number) ? .join : nil
        default: return nil
        }
    }

    /// A short word with a full stop soon after a bracket has opened is an abbreviation: `(худ. Орлов)`, `(мал. 8)`.
    static let inBrackets = BorderRule("in brackets") { border in
        guard border.mark == .stop, border.left == .lower, border.isSoonAfterBracket else { return nil }
        return border.lettersOfWord <= 5 ? .join : nil
    }
}
