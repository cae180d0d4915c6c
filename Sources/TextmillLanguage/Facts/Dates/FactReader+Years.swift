import Textmill

extension FactReader {
    /// A year as it stands in the text.
    struct Year {
        var number: Int
        var end: Int
        /// Whether «год» or an ending says that it is one.
        var isSaid = false
        /// Whether it stands for ten years.
        var isDecade = false
    }

    /// The year that a month or a day has: `2021`, «2021 года», `, 2020`.
    func year(after end: Int) -> (number: Int, end: Int)? {
        var start = gap(at: end)
        if stands(",", at: end) { start = gap(at: end + 1) }
        guard let year = year(at: start), !year.isDecade, endsFigures(at: year.end),
            !stands(",", at: end) || isYearBehindComma(year, start)
        else {
            return nil
        }
        return year.isSaid || !isMeasured(after: year.end) ? (year.number, year.end) : nil
    }

    /// In Russian a comma before the year begins something else.
    private func isYearBehindComma(_ year: Year, _ start: Int) -> Bool {
        year.isSaid || isLatin(at: start - 3) || isDigit(at: start - 3)
    }

    /// The year at `start`: four digits with what belongs to them, three with «году», or fewer before Christ.
    func year(at start: Int) -> Year? {
        guard let digits = digits(at: start),
            digits.count < 4 || digits.count == 4 && (1000..<2200).contains(digits.value)
        else { return nil }
        var year = Year(number: Int(digits.value), end: digits.end)
        let dash = dashLength(at: year.end)
        let ending = word(at: year.end + dash)
        if ending.role == .decadeEnding, digits.value % 10 == 0, dash > 0 || isLatin(at: ending.start) {
            year.isDecade = true
            year.isSaid = true
            year.end = ending.end
        } else if let end = endingEnd(at: year.end) {
            year.isSaid = true
            year.end = end
        } else if !endsFigures(at: year.end), !stands("-", at: year.end) {
            return nil
        }
        takeYearWord(&year)
        takeEra(&year)
        return digits.count == 4 || year.number <= 0 || isEarlyYear(digits) ? year : nil
    }

    private func takeYearWord(_ year: inout Year) {
        let word = word(after: year.end)
        switch word.role {
        case .year: (year.end, year.isSaid) = (word.end, true)
        case .yearShort where year.isSaid || isYearShort(word, year):
            (year.end, year.isSaid) = (end(of: word), true)
        default: break
        }
    }

    /// «1500 г» may be grams: a full stop, a second «г», or a year of our times speaks for a year.
    private func isYearShort(_ word: Word, _ year: Year) -> Bool {
        !isCapital(at: word.start) && (word.span.count > 2 || end(of: word) > word.end || year.number >= 1800)
    }

    /// Three digits are a year before «году» alone: «988 году» is one, «101 год» a period.
    private func isEarlyYear(_ digits: Digits) -> Bool {
        let word = word(after: digits.end)
        return digits.count == 3 && word.role == .year && word.span.count == 8 && word.meaning.unit == 0
    }

    /// «до н. э.» makes the year one before Christ, which ISO 8601 counts from 0 down.
    private func takeEra(_ year: inout Year) {
        let first = word(after: year.end)
        if first.role == .era, isCapital(at: first.start), isLatin(at: first.start) {
            if stands("B", at: first.start) { year.number = 1 - year.number }
            (year.end, year.isSaid) = (first.end, true)
            return
        }
        let our = word(after: first.role == .to ? first.end : year.end)
        let stop = stands(".", at: our.end) ? our.end + 1 : our.end
        let era = word(after: stop)
        guard our.role == .era, era.role == .era, year.isSaid || first.role == .to else { return }
        if first.role == .to { year.number = 1 - year.number }
        (year.end, year.isSaid) = (stands(".", at: era.end) ? era.end + 1 : era.end, true)
    }
}
