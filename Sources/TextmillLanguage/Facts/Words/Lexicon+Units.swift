extension Lexicon {
    mutating func addUnits() {
        for (index, unit) in Unit.all.enumerated() {
            add(unit.words) { $0.unit = UInt8(index + 1) }
            add(unit.short) {
                $0.unit = UInt8(index + 1)
                $0.isShort = true
            }
        }
        addRole(.scaleName, "цельсия цельсию celsius", number: UInt8(ascii: "C"))
        addRole(.scaleName, "фаренгейта фаренгейту fahrenheit", number: UInt8(ascii: "F"))
        addRole(.square, "квадратн\(Endings.adjective) кв square sq")
        addRole(.cubic, "кубическ\(Endings.adjective) куб cubic cu")
    }
}
