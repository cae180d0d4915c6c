/// A column of features: the same value in another column is another feature.
enum EntityColumn: UInt64 {
    case bias, lower, lowerBefore, lowerBehind, lowerBefore2, lowerBehind2, form
    case pairBefore, pairBehind, pairAround
    case tail1, tail2, tail3, tail4, tail5, head2, head3, head4, head5, head6
    case shape, outline, outlineBefore, outlineBehind, capitals3, capitals5
    case capitalLowerBefore, capitalLowerBehind, capitalTail
    case first, place, shouting
    case nesting, beforeQuote, fromQuote, quoteTail
    case beforeHyphen, afterHyphen
    case lists, listsBefore, listsBehind, listsPairBefore, listsPairBehind, nameLists
    case rank, rankBefore, rankBehind
    case finePairBefore, finePairBehind, lowerFineBefore, lowerFineBehind
    case fine, fineBefore, fineBehind, fineBefore2, fineBehind2
    case coarsePairBefore, coarsePairBehind, coarseCapital, coarseBefore, coarseBehind, coarseThree
    case counts, elsewhereBefore, elsewhereBehind, elsewhereLookBefore, elsewhereLookBehind
}

extension FeatureList {
    @inline(__always) mutating func add(_ column: EntityColumn, _ value: UInt64) {
        add(FeatureHash.of(value, in: column.rawValue))
    }

    @inline(__always) mutating func add(_ column: EntityColumn, _ first: UInt64, _ second: UInt64) {
        add(FeatureHash.of(FeatureHash.pair(first, second), in: column.rawValue))
    }
}
