extension EntityFeatures {
    /// What is of use with any word: its class with its neighbours', and where it stands.
    mutating func addAlways(_ window: Window, _ signs: SignState, isFirst: Bool) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        add(.first, isFirst ? 1 : 0, here.capital)
        add(.nesting, (signs.isQuoted ? 1 : 0) + (signs.isBracketed ? 2 : 0), here.capital)
        add(.finePairBefore, before.fine << 16 | here.fine)
        add(.finePairBehind, here.fine << 16 | behind.fine)
        add(.lowerFineBefore, here.lower, before.fine)
        add(.lowerFineBehind, here.lower, behind.fine)
    }

    /// The word together with its neighbours.
    mutating func addWords(_ window: Window) {
        let (here, before, behind) = (window.here, window.before, window.behind)
        add(.pairBefore, before.lower, here.lower)
        add(.pairBehind, here.lower, behind.lower)
        add(.pairAround, before.lower, behind.lower)
        let three = FeatureHash.pair(FeatureHash.pair(before.capital, here.capital), behind.capital)
        add(.capitals3, three)
        add(.capitals5, three, FeatureHash.pair(window.before2.capital, window.behind2.capital))
        add(.capitalLowerBefore, here.capital, before.lower)
        add(.capitalLowerBehind, here.capital, behind.lower)
        let isCapital: UInt64 = CapitalClass.isCapital(here.capital) ? 1 : 0
        add(.listsPairBefore, before.lists << 8 | here.lists, isCapital)
        add(.listsPairBehind, here.lists << 8 | behind.lists, isCapital)
        add(.nameLists, before.nameLook << 16 | here.nameLook << 8 | behind.nameLook)
        add(.coarsePairBefore, before.coarse << 8 | here.coarse)
        add(.coarsePairBehind, here.coarse << 8 | behind.coarse)
        add(.coarseBefore, before.coarse, here.capital)
        add(.coarseBehind, behind.coarse, here.capital)
        add(.coarseThree, before.coarse << 16 | here.coarse << 8 | behind.coarse)
    }
}

extension WordTraits {
    /// Which lists of people's names have the word, and whether it begins with a capital.
    var nameLook: UInt64 { lists & 7 | (CapitalClass.isCapital(capital) ? 8 : 0) }
}
