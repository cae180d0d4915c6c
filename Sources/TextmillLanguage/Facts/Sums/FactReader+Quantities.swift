import Textmill

extension FactReader {
    /// The number of units that `amount` begins: «миллион тонн», «30 кв. км», `100 km/h`; a period of time is a `date`
    /// or a `time`.
    func quantity(_ amount: Amount) -> Fact? {
        let offset = stands("-", at: amount.end) ? amount.end + 1 : gap(at: amount.end)
        if bytes.scalar(at: offset) == "°" { return degrees(amount, to: offset + 2) }
        let first = word(at: offset)
        if first.role == .ordinalEnding, offset == amount.end + 1, stands("-", at: amount.end) { return nil }
        guard first.role == .square || first.role == .cubic else { return quantity(amount, first, power: "") }
        let unit = word(after: stands(".", at: first.end) ? first.end + 1 : first.end)
        guard unit.meaning.unit > 0, Unit.all[Int(unit.meaning.unit) - 1].sort == .length else { return nil }
        return quantity(amount, unit, power: first.role == .square ? "2" : "3")
    }

    private func quantity(_ amount: Amount, _ word: Word, power: String) -> Fact? {
        if let pounds = pounds(amount, word) { return pounds }
        guard word.meaning.unit > 0, !word.meaning.isShort || fits(word, amount) else { return nil }
        let unit = Unit.all[Int(word.meaning.unit) - 1]
        let amount = grouping(amount, before: word)
        if !unit.period.isEmpty { return period(amount, unit, word) }
        if unit.code == "°" { return degrees(amount, to: word.end) }
        return quantity(amount, rate(of: unit, power, word.end))
    }

    private func quantity(_ amount: Amount, _ unit: (code: String, end: Int)) -> Fact {
        var fact = Fact(.quantity, amount.start..<unit.end, value: amount.value)
        fact.attributes["unit"] = unit.code
        return fact
    }

    /// English writes `20,000 tons` and `1.125 tons`, Russian «20.000 тонн» and «1,125 тонны»: the unit's language tells.
    private func grouping(_ amount: Amount, before word: Word) -> Amount {
        let number = amount.lower.grouped == nil ? amount.last : amount.lower
        guard number.grouped != nil, isLatin(at: word.start) == stands(",", at: number.end - 4) else { return amount }
        var amount = amount
        amount.groupThousands()
        return amount
    }

    /// Whether a unit cut short is meant: not a school class, a paragraph, millions or a year.
    private func fits(_ word: Word, _ amount: Amount) -> Bool {
        let isAttached = word.start == amount.end
        guard word.span.count == (isLatin(at: word.start) ? 1 : 2) else { return true }
        if isCapital(at: word.start) || isAttached && isLatin(at: word.start) { return false }
        guard word.role == .yearShort else { return true }
        return !isAttached && !stands(".", at: word.end) && amount.last.plainDigits != 4
    }

    /// `150 pounds` of weight: those of money have a sign, a multiplier or their nation.
    private func pounds(_ amount: Amount, _ word: Word) -> Fact? {
        guard word.meaning.currency == Currency.number(of: "GBP"), !word.meaning.isCode, isLatin(at: word.start),
            amount.last.power == 0, self.word(after: word.end).role != .sterling
        else { return nil }
        return quantity(grouping(amount, before: word), ("lb", word.end))
    }

    /// The unit with what follows it: «м²», «км/ч», «километров в час», «кВт·ч».
    private func rate(of unit: Unit, _ power: String, _ end: Int) -> (code: String, end: Int) {
        switch bytes.scalar(at: end) {
        case "²": return (unit.code + "2", end + 2)
        case "³": return (unit.code + "3", end + 2)
        case "/":
            if bytes.scalar(at: end + 1) == "с", !bytes.scalar(at: end + 3).isLetter {
                return ("\(unit.code)\(power)/s", end + 3)
            }
            let time = word(at: end + 1)
            guard let other = self.unit(of: time), other.sort == .hours else { break }
            return ("\(unit.code)\(power)/\(other.code)", time.end)
        case "·", "*", "-":
            let hour = word(at: bytes.end(at: end))
            if unit.code.last == "W", self.unit(of: hour)?.code == "h" { return (unit.code + "h", hour.end) }
        default: break
        }
        let per = word(after: end)
        let time = word(after: per.end)
        guard unit.sort == .length, per.role == .per || per.role == .article || per.role == .before,
            let other = self.unit(of: time), other.sort == .hours
        else { return (unit.code + power, end) }
        return ("\(unit.code)\(power)/\(other.code)", time.end)
    }

    func unit(of word: Word) -> Unit? { word.meaning.unit > 0 ? Unit.all[Int(word.meaning.unit) - 1] : nil }

    /// «25 °C», «5 градусов по Цельсию», `40 degrees`.
    private func degrees(_ amount: Amount, to end: Int) -> Fact {
        let letter = bytes.scalar(at: gap(at: end))
        if letter == "C" || letter == "F" || letter == "С", !isLatin(at: gap(at: end) + 1) {
            return quantity(amount, ("°\(letter == "F" ? "F" : "C")", bytes.end(at: gap(at: end))))
        }
        var name = word(after: end)
        if name.role == .to { name = word(after: name.end) }
        guard name.role == .scaleName else { return quantity(amount, ("°", end)) }
        return quantity(amount, ("°\(Unicode.Scalar(name.meaning.number))", name.end))
    }
}
