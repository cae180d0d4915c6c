import Textmill

extension FactReader {
    /// The date that begins with a year at `start`: «2020 года», «2019–2021 гг.», «с 2019 по 2021 год», «1990-х»,
    /// `in 2020`. A year without «год» needs a word before it, or a range, to be one.
    func yearDate(at start: Int) -> Fact? {
        guard let first = year(at: start) ?? shortDecade(at: start) else { return nil }
        if let link = link(after: first.end, from: start), let last = lastYear(of: first, at: link),
            let range = range(from: first, to: last, over: link)
        {
            return range
        }
        guard endsFigures(at: first.end), first.isSaid || isBareYear(first, at: start) else { return nil }
        return Fact(.date, start..<first.end, value: text(of: first))
    }

    private func text(of year: Year) -> String {
        let digits = CalendarDate(year: year.number).description
        return year.isDecade ? digits.dropLast() + "X" : digits
    }

    /// The second year of a range, which may have two digits: `2019–20`.
    private func lastYear(of first: Year, at link: Link) -> Year? {
        if let year = year(at: link.next) { return year }
        guard link.isTight, let digits = digits(at: link.next), digits.count == 2, endsFigures(at: digits.end) else {
            return nil
        }
        var last = Year(number: first.number / 100 * 100 + Int(digits.value), end: digits.end)
        let word = word(after: last.end)
        guard word.role == .year || word.role == .yearShort else { return nil }
        (last.end, last.isSaid) = (end(of: word), true)
        return last
    }

    /// Two years make a range if they are said to be years, if «с … по» holds them, or if they stand close together.
    private func range(from first: Year, to last: Year, over link: Link) -> Fact? {
        var first = first
        first.isDecade = first.isDecade || last.isDecade && first.number % 10 == 0
        guard first.number < last.number, endsFigures(at: last.end), last.isSaid || !isMeasured(after: last.end) else {
            return nil
        }
        let isClose = link.isTight && first.number >= 1700 && last.number < 2100
        guard last.isSaid || first.isSaid || isClose || link.start < first.end - 4 && first.number >= 1500 else {
            return nil
        }
        return Fact(.date, link.start..<last.end, value: "\(text(of: first))/\(text(of: last))")
    }

    /// Whether four digits without «год» are a year, by the word before and what comes after.
    private func isBareYear(_ year: Year, at start: Int) -> Bool {
        if stands("(", at: start - 1), stands(")", at: year.end) { return (1800..<2100).contains(year.number) }
        let role = meaning(before: start).role
        guard role == .before || role == .from || role == .to, year.number >= 1500, year.number < 2100,
            !isMeasured(after: year.end)
        else { return false }
        if isLatin(at: lastWord.start) { return true }
        return year.number >= 1800 && (endsClause(at: year.end) || leadsToYear(after: year.end))
    }

    /// Whether no noun follows that the number could count.
    private func endsClause(at offset: Int) -> Bool {
        let next = gap(at: offset)
        switch bytes.scalar(at: next) {
        case "\0", "\n", ".", ",", ";", ":", ")", "!", "?", "…", "»", "—", "–": return true
        default: return next == offset + 1 && bytes[offset] == 0x0A
        }
    }

    /// Whether the year is one of several: «в 2019 и 2020 годах».
    private func leadsToYear(after end: Int) -> Bool {
        var end = end
        for _ in 0..<8 {
            let word = word(after: end)
            let next = stands(",", at: end) ? gap(at: end + 1) : word.role == .and ? gap(at: word.end) : end
            guard next > end, let year = year(at: next) else { return false }
            if year.isSaid { return true }
            end = year.end
        }
        return false
    }

    /// «90-х годов», «в 80-е»: the decades of the 20th century that are named by two digits.
    private func shortDecade(at start: Int) -> Year? {
        guard let digits = digits(at: start), digits.count == 2, digits.value % 10 == 0, digits.value > 0,
            case let dash = dashLength(at: digits.end), dash > 0, case let ending = word(at: digits.end + dash),
            ending.role == .decadeEnding
        else { return nil }
        let years = word(after: ending.end)
        let isSaid = years.role == .year || years.role == .yearShort
        let role = meaning(before: start).role
        guard isSaid || digits.value >= 30 && (role == .before || role == .from || role == .to) else { return nil }
        let end = isSaid ? self.end(of: years) : ending.end
        return Year(number: 1900 + Int(digits.value), end: end, isSaid: true, isDecade: true)
    }
}
