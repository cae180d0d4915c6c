extension EntityFeatures {
    /// Where in its sentence the token stands.
    mutating func addPlace(_ fromStart: Int, _ fromEnd: Int, _ capital: UInt64, _ isShouting: Bool) {
        add(.place, UInt64(min(fromStart, 3) * 4 + min(fromEnd, 3)), capital)
        if isShouting { add(.shouting, capital) }
    }

    /// The quotes and brackets around the token.
    mutating func addSigns(_ signs: SignState, _ window: Window) {
        let here = window.here
        if here.capital > 255 { add(.quoteTail, here.capital, window.before.ending) }
        guard signs.isQuoted else { return }
        add(.beforeQuote, signs.beforeQuote)
        add(.fromQuote, signs.distance << 1 | (SignState.closes(window.behind) ? 1 : 0), here.capital)
    }

    /// How the document has the same word, in whatever form, at other places.
    mutating func addElsewhere(_ here: WordTraits, _ token: Int, isFirst: Bool) {
        guard here.mayBeName, let stem = stems[here.stem] else { return }
        let inner = max(0, stem.inner - (isFirst ? 0 : 1))
        add(.counts, UInt64(min(stem.lowers, 2) * 8 + min(inner, 2) * 2 + (isFirst ? 1 : 0)), here.capital)
        var left = StemPlaces.mostPlaces - 1
        for number in 0..<stem.placeCount where Int(stem.places[number]) != token && left > 0 {
            let place = Int(stem.places[number])
            left -= 1
            let (before, behind) = (traits(place - 1), traits(place + 1))
            add(.elsewhereBefore, before.lower)
            add(.elsewhereBehind, behind.lower)
            add(.elsewhereLookBefore, before.capital, before.nameLook)
            add(.elsewhereLookBehind, behind.capital, behind.nameLook)
        }
    }

    private func traits(_ token: Int) -> WordTraits {
        guard table.words.indices.contains(token) else { return .border }
        return table.traits[Int(table.words[token])]
    }
}
