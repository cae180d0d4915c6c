import Textmill

extension FactReader {
    /// What an ordinal at `start` begins: «XX век», «первом квартале 2021 года», «втором полугодии», «девятого мая».
    func ordinalDate(at start: Int) -> Fact? {
        let number: (number: Int, end: Int)?
        if isDigit(at: start) {
            number = digits(at: start).flatMap { digits in
                digits.count > 2 ? nil : (Int(digits.value), endingEnd(at: digits.end) ?? digits.end)
            }
        } else {
            number = ordinal(at: start)
        }
        guard let number else { return nil }
        return century(number, at: start) ?? partOfYear(number, at: start)
    }

    /// ISO 8601-2 writes the 20th century as 19XX.
    private func century(_ number: (number: Int, end: Int), at start: Int) -> Fact? {
        guard (1...21).contains(number.number) else { return nil }
        let word = word(after: number.end)
        let value = "\(CalendarDate.padded(number.number - 1, to: 2))XX"
        if word.role == .century { return Fact(.date, start..<word.end, value: value) }
        guard let link = link(after: number.end, from: start), let last = ordinal(at: link.next),
            case let word = self.word(after: last.end), word.role == .century, number.number < last.number
        else { return nil }
        return Fact(
            .date, link.start..<word.end, value: "\(value)/\(CalendarDate.padded(last.number - 1, to: 2))XX")
    }

    /// ISO 8601-2 numbers quarters as months 33 to 36, half-years as 40 and 41.
    private func partOfYear(_ number: (number: Int, end: Int), at start: Int) -> Fact? {
        let word = word(after: number.end)
        switch word.role {
        case .quarter where number.number <= 4: return part(32 + number.number, of: word, from: start)
        case .halfYear where number.number <= 2: return part(39 + number.number, of: word, from: start)
        default: return nil
        }
    }

    /// «весной 2012 года», `summer of 2019`: ISO 8601-2 numbers seasons as months 21 to 24.
    func seasonDate(_ word: Word) -> Fact? { part(Int(word.meaning.number), of: word, from: word.start) }

    /// `Q1 2021`.
    func shortQuarter(_ word: Word) -> Fact? { part(32 + Int(word.meaning.number), of: word, from: word.start) }

    /// Part number `part` of the year that follows `word`.
    private func part(_ part: Int, of word: Word, from start: Int) -> Fact? {
        var next = gap(at: word.end)
        let of = self.word(at: next)
        if isLatin(at: of.start), of.role == .before { next = gap(at: of.end) }
        guard let year = year(at: next), !year.isDecade, year.isSaid || isLatin(at: word.start), year.number > 0,
            year.isSaid || !isMeasured(after: year.end)
        else { return nil }
        return Fact(.date, start..<year.end, value: "\(CalendarDate(year: year.number))-\(part)")
    }

    /// A weekday, with the date that follows it, or alone: «в среду» is -W-3 in ISO 8601:2000.
    func weekdayDate(_ word: Word) -> Fact? {
        guard !isLatin(at: word.start) || isCapital(at: word.start) else { return nil }
        var next = end(of: word)
        if stands(",", at: next) { next += 1 }
        next = gap(at: next)
        let month = self.word(at: next)
        if var date = isDigit(at: next) ? numericDate(at: next) ?? dayDate(at: next) : monthDate(month) {
            date.span = word.start..<date.span.upperBound
            return date
        }
        let role = meaning(before: word.start).role
        let isCertain = isLatin(at: word.start) || role == .before || role == .from || role == .to
        return isCertain && !word.meaning.isShort ? Fact(.date, word.span, value: "-W-\(word.meaning.weekday)") : nil
    }
}
