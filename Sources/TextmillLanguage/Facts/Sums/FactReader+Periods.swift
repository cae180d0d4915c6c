import Textmill

extension FactReader {
    /// The period that `amount` of `unit` begins: «10 суток» is P10D, «1 год 5 месяцев» P1Y5M, «5–7 лет» P5Y/P7Y,
    /// «2 часа 30 минут» PT2H30M.
    func period(_ amount: Amount, _ unit: Unit, _ word: Word) -> Fact? {
        if unit.code == "a", let age = age(amount, yearsEndAt: word.end) { return age }
        let kind: FactKind = unit.sort == .hours ? .time : .date
        guard amount.upper == nil else {
            let ends = [amount.lower, amount.last].map { "P" + part(of: $0.value, unit, isFirst: true) }
            return Fact(kind, amount.start..<word.end, value: ends.joined(separator: "/"))
        }
        var value = "P" + part(of: amount.lower.value, unit, isFirst: true)
        var end = word.end
        var smallest = (unit: unit, index: Int(word.meaning.unit))
        while let next = smaller(after: end, than: smallest.index) {
            let isFirst = next.unit.sort == .hours && smallest.unit.sort == .days
            value += part(of: next.value, next.unit, isFirst: isFirst)
            end = next.end
            smallest = (next.unit, next.index)
        }
        return Fact(kind, amount.start..<end, value: value)
    }

    private func part(of value: DecimalNumber, _ unit: Unit, isFirst: Bool) -> String {
        let count = unit.times == 1 ? value : value.times(tenToThe: 1) ?? value
        return (isFirst && unit.sort == .hours ? "T" : "") + "\(count)\(unit.period)"
    }

    /// The number of smaller units that goes on from `end`.
    private func smaller(
        after end: Int, than index: Int
    ) -> (value: DecimalNumber, unit: Unit, index: Int, end: Int)? {
        var start = gap(at: end)
        let and = word(at: start)
        if and.role == .and { start = gap(at: and.end) }
        guard let number = number(at: start), case let word = word(after: number.end), let unit = unit(of: word),
            !unit.period.isEmpty, Int(word.meaning.unit) < index, unit.times == 1
        else { return nil }
        return (number.value, unit, Int(word.meaning.unit), word.end)
    }
}
