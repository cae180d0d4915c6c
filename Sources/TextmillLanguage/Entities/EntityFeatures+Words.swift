extension EntityFeatures {
    /// The word and its neighbours, and the word's parts.
    mutating func addWords(_ window: Window) {
        let (here, before, behind) = (window.here, window.before.lower, window.behind.lower)
        add(.lower, here.lower)
        add(.lowerBefore, before)
        add(.lowerBehind, behind)
        add(.lowerBefore2, window.before2.lower)
        add(.lowerBehind2, window.behind2.lower)
        add(.form, here.form)
        add(.pairBefore, before, here.lower)
        add(.pairBehind, here.lower, behind)
        add(.pairAround, before, behind)
        for (column, length) in Self.tailColumns where here.tails[length] != 0 { add(column, here.tails[length]) }
        for (column, length) in Self.headColumns where here.heads[length] != 0 { add(column, here.heads[length]) }
        guard here.beforeHyphen != 0 else { return }
        add(.beforeHyphen, here.beforeHyphen)
        add(.afterHyphen, here.afterHyphen)
    }

    private static let tailColumns: [(Column, Int)] = [(.tail1, 0), (.tail2, 1), (.tail3, 2), (.tail4, 3), (.tail5, 4)]
    private static let headColumns: [(Column, Int)] = [(.head2, 0), (.head3, 1), (.head4, 2), (.head5, 3), (.head6, 4)]

    /// How the word and its neighbours are written.
    mutating func addLook(_ window: Window) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        add(.shape, here.shape)
        add(.outline, here.outline)
        add(.outlineBefore, before.outline)
        add(.outlineBehind, behind.outline)
        let three = FeatureHash.pair(FeatureHash.pair(before.capital, here.capital), behind.capital)
        add(.capitals3, three)
        add(.capitals5, three, FeatureHash.pair(window.before2.capital, window.behind2.capital))
        add(.capitalLowerBefore, here.capital, before.lower)
        add(.capitalLowerBehind, here.capital, behind.lower)
        add(.capitalTail, here.capital, here.tails[2])
    }

    /// What the vocabulary knows of the word and its neighbours.
    mutating func addVocabulary(_ window: Window) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        let isCapital: UInt64 = CapitalClass.isCapital(here.capital) ? 1 : 0
        add(.lists, here.lists, here.capital)
        add(.listsBefore, before.lists, before.capital)
        add(.listsBehind, behind.lists, behind.capital)
        add(.listsPairBefore, before.lists << 8 | here.lists, isCapital)
        add(.listsPairBehind, here.lists << 8 | behind.lists, isCapital)
        add(.nameLists, before.nameLook << 16 | here.nameLook << 8 | behind.nameLook)
        add(.rank, here.rank, here.capital)
        add(.rankBefore, before.rank, before.capital)
        add(.rankBehind, behind.rank, behind.capital)
        addClasses(window, isCapital)
    }

    private mutating func addClasses(_ window: Window, _ isCapital: UInt64) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        add(.fine, here.fine)
        add(.finePairBefore, before.fine << 16 | here.fine)
        add(.finePairBehind, here.fine << 16 | behind.fine)
        add(.lowerFineBefore, here.lower, before.fine)
        add(.lowerFineBehind, here.lower, behind.fine)
        add(.fineBefore, before.fine)
        add(.fineBehind, behind.fine)
        add(.fineBefore2, window.before2.fine)
        add(.fineBehind2, window.behind2.fine)
        add(.coarsePairBefore, before.coarse << 8 | here.coarse)
        add(.coarsePairBehind, here.coarse << 8 | behind.coarse)
        add(.coarseCapital, here.coarse << 1 | isCapital)
        add(.coarseBefore, before.coarse, here.capital)
        add(.coarseBehind, behind.coarse, here.capital)
        add(.coarseThree, before.coarse << 16 | here.coarse << 8 | behind.coarse)
    }
}

extension WordTraits {
    /// Which lists of people's names have the word, and whether it begins with a capital.
    var nameLook: UInt64 { lists & 7 | (CapitalClass.isCapital(capital) ? 8 : 0) }
}
