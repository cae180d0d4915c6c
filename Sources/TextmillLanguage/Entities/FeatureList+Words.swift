extension FeatureList {
    /// Adds what `word` is to a token, to which it stands at `place`.
    mutating func add(_ word: WordTraits, at place: WordPlace) {
        switch place {
        case .before:
            add(.lowerBefore, word.lower)
            add(.outlineBefore, word.outline)
            add(.listsBefore, word.lists, word.capital)
            add(.rankBefore, word.rank, word.capital)
            add(.fineBefore, word.fine)
        case .behind:
            add(.lowerBehind, word.lower)
            add(.outlineBehind, word.outline)
            add(.listsBehind, word.lists, word.capital)
            add(.rankBehind, word.rank, word.capital)
            add(.fineBehind, word.fine)
        case .twoBefore:
            add(.lowerBefore2, word.lower)
            add(.fineBefore2, word.fine)
        case .twoBehind:
            add(.lowerBehind2, word.lower)
            add(.fineBehind2, word.fine)
        case .here: break
        }
    }

    /// Adds what the word of these traits and letters is at its own token.
    mutating func add(_ word: WordTraits, _ folded: FoldedWord) {
        add(.bias, 0)
        add(.lower, word.lower)
        add(.form, word.form)
        add(.shape, word.shape)
        add(.outline, word.outline)
        add(.lists, word.lists, word.capital)
        add(.rank, word.rank, word.capital)
        add(.fine, word.fine)
        add(.coarseCapital, word.coarse << 1 | (CapitalClass.isCapital(word.capital) ? 1 : 0))
        add(.capitalTail, word.capital, folded.count > 2 ? folded.tail(3) : 0)
        addParts(folded)
    }

    private mutating func addParts(_ folded: FoldedWord) {
        var tail = FoldedWord.tailSeed
        for (column, letter) in zip(Self.tailColumns, folded.letters.reversed()) {
            tail = FeatureHash.pair(tail, UInt64(letter))
            add(column, tail)
        }
        for (length, column) in zip(2..., Self.headColumns) where length <= folded.count {
            add(column, folded.head(length))
        }
        guard let hyphen = folded.letters.firstIndex(of: 0x2D), folded.count > 1 else { return }
        add(.beforeHyphen, folded.head(hyphen))
        add(.afterHyphen, folded.letters[(hyphen + 1)...].reduce(1) { FeatureHash.pair($0, UInt64($1)) })
    }

    private static let tailColumns: [EntityColumn] = [.tail1, .tail2, .tail3, .tail4, .tail5]
    private static let headColumns: [EntityColumn] = [.head2, .head3, .head4, .head5, .head6]
}
