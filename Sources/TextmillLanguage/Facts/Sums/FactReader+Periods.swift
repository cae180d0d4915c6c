import Textmill

extension FactReader {
    /// The period that `amount` of `unit` begins: «10 суток» is P10D, «1 год 5 месяцев» P1Y5M, «5–7 лет» P5Y/P7Y,
    /// «2 часа 30 минут» PT2H30M.
    func period(_ amount: Amount, _ unit: Unit, _ word: Word) -> Fact? {
        if unit.code == "a", let end = ageEnd(amount, word.end) {
            var age = Fact(.quantity, amount.start..<end, value: amount.value)
            age.attributes["unit"] = unit.code
            return age
        }
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

    /// Where an age ends that `amount` begins and whose unit ends at `end`; nil where the years are no age. An age is a
    /// quantity: it says how old, not when or how long.
    private func ageEnd(_ amount: Amount, _ end: Int) -> Int? {
        let old = word(at: stands("-", at: end) ? end + 1 : gap(at: end))
        if old.role == .old { return old.end }
        return isSetOff(amount, end) || followsPerson(amount) ? end : nil
    }

    /// Whether the years stand in brackets or between commas, as an age does behind a name: «Анна Лис, 49 лет, врач».
    private func isSetOff(_ amount: Amount, _ end: Int) -> Bool {
        guard amount.upper == nil else { return false }
        if stands("(", at: amount.start - 1), stands(")", at: end) { return true }
        return amount.lower.value >= DecimalNumber(10) && stands(",", at: amount.start - 2)
            && (stands(",", at: end) || stands(")", at: end)) && isCapital(at: lastWord.start)
    }

    /// Whether the word before leads to an age: «возрасте», «ему», «в» before ten years or more, a name.
    private func followsPerson(_ amount: Amount) -> Bool {
        let before = meaning(before: amount.start)
        if before.role == .age { return true }
        if before.role == .just, earlierWord.role == .age, gap(at: earlierWord.end) == lastWord.start { return true }
        guard before.role == .before || before.role == .from || before.role == .none, lastWord.end > 0,
            gap(at: lastWord.end) == amount.start, !isLatin(at: lastWord.start),
            amount.lower.value >= DecimalNumber(10), amount.lower.power == 0
        else { return false }
        if lastWord.span.count == 2 {
            return amount.upper == nil && earlierWord.role != .counted && before.role != .none
        }
        let sign = bytes.start(before: lastWord.start)
        return before.role == .none && isCapital(at: lastWord.start) && bytes.scalar(at: sign).isSpace
            && bytes.scalar(before: sign).isLetter
    }
}
