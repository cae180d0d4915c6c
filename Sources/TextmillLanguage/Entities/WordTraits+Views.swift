extension WordTraits: SeenWord {
    func add(to list: inout FeatureList, at distance: Int) {
        switch distance {
        case -2: add(to: &list, .lowerBefore2, .fineBefore2)
        case -1: add(to: &list, .lowerBefore, .outlineBefore, .listsBefore, .rankBefore, .fineBefore)
        case 0: addOwn(to: &list)
        case 1: add(to: &list, .lowerBehind, .outlineBehind, .listsBehind, .rankBehind, .fineBehind)
        default: add(to: &list, .lowerBehind2, .fineBehind2)
        }
    }

    private func add(to list: inout FeatureList, _ lowerColumn: EntityColumn, _ fineColumn: EntityColumn) {
        list.add(lowerColumn, lower)
        list.add(fineColumn, fine)
    }

    private func add(
        to list: inout FeatureList, _ lowerColumn: EntityColumn, _ outlineColumn: EntityColumn,
        _ listsColumn: EntityColumn, _ rankColumn: EntityColumn, _ fineColumn: EntityColumn
    ) {
        list.add(lowerColumn, lower)
        list.add(outlineColumn, outline)
        list.add(listsColumn, lists, capital)
        list.add(rankColumn, rank, capital)
        list.add(fineColumn, fine)
    }

    private func addOwn(to list: inout FeatureList) {
        list.add(EntityColumn.bias, 0)
        list.add(EntityColumn.lower, lower)
        list.add(EntityColumn.form, form)
        for (column, length) in Self.tailColumns where tails[length] != 0 { list.add(column, tails[length]) }
        for (column, length) in Self.headColumns where heads[length] != 0 { list.add(column, heads[length]) }
        if beforeHyphen != 0 {
            list.add(EntityColumn.beforeHyphen, beforeHyphen)
            list.add(EntityColumn.afterHyphen, afterHyphen)
        }
        list.add(EntityColumn.shape, shape)
        list.add(EntityColumn.outline, outline)
        list.add(EntityColumn.capitalTail, capital, tails[2])
        list.add(EntityColumn.lists, lists, capital)
        list.add(EntityColumn.rank, rank, capital)
        list.add(EntityColumn.fine, fine)
        list.add(EntityColumn.coarseCapital, coarse << 1 | (CapitalClass.isCapital(capital) ? 1 : 0))
    }

    private static let tailColumns: [(EntityColumn, Int)] = [
        (.tail1, 0), (.tail2, 1), (.tail3, 2), (.tail4, 3), (.tail5, 4),
    ]
    private static let headColumns: [(EntityColumn, Int)] = [
        (.head2, 0), (.head3, 1), (.head4, 2), (.head5, 3), (.head6, 4),
    ]
}
