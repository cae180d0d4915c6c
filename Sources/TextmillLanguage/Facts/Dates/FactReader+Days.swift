import Textmill

extension FactReader {
    /// A date with the place where its words end.
    struct DatePoint {
        var date: CalendarDate
        var end: Int
    }

    /// The date that begins with a day of the month at `start`: «22 мая 2020 г.», «1–3 мая», «с 16 апреля по 19 мая»,
    /// `22nd of May, 2020`, «девятого мая».
    func dayDate(at start: Int) -> Fact? {
        guard let first = day(at: start) else { return nil }
        if let month = month(after: first.end) {
            let point = adding(first.number, to: month)
            guard point.date.isSound else { return nil }
            guard let link = link(after: point.end, from: start), let last = dayPoint(at: link.next) else {
                return Fact(.date, start..<point.end, value: "\(point.date)")
            }
            return range(from: point.date, to: last, at: link.start)
                ?? Fact(.date, start..<point.end, value: "\(point.date)")
        }
        guard let link = link(after: first.end, from: start), let last = dayPoint(at: link.next) else { return nil }
        let opening = CalendarDate(year: last.date.year, month: last.date.month, day: first.number)
        return range(from: opening, to: last, at: link.start)
    }

    /// A day with its month, and its year where that is said.
    func dayPoint(at start: Int) -> DatePoint? {
        guard let day = day(at: start), let month = month(after: day.end) else { return nil }
        let point = adding(day.number, to: month)
        return point.date.isSound ? point : nil
    }

    private func adding(_ day: Int, to month: DatePoint) -> DatePoint {
        var point = month
        point.date.day = day
        return point
    }

    /// The range from `first`, which has the year of `last` unless it has its own.
    func range(from first: CalendarDate, to last: DatePoint, at start: Int) -> Fact? {
        var first = first
        if first.year == nil { first.year = last.date.year }
        guard first.isSound, first != last.date else { return nil }
        return Fact(.date, start..<last.end, value: "\(first)/\(last.date)")
    }

    /// The day of a month at `start`, in digits or as an ordinal in words.
    func day(at start: Int) -> (number: Int, end: Int)? {
        guard isDigit(at: start) else { return ordinal(at: start).flatMap { $0.number <= 31 ? $0 : nil } }
        guard let digits = digits(at: start), digits.count <= 2, (1...31).contains(digits.value),
            !isPoint(at: digits.end) || !isDigit(at: digits.end + 1), !stands(":", at: digits.end)
        else { return nil }
        return (Int(digits.value), endingEnd(at: digits.end) ?? digits.end)
    }

    /// Where the ending of an ordinal in digits ends: «-го», `nd`.
    func endingEnd(at offset: Int) -> Int? {
        let dash = dashLength(at: offset)
        let word = word(at: offset + dash)
        return word.role == .ordinalEnding && (dash > 0 || isLatin(at: word.start)) ? word.end : nil
    }

    /// An ordinal in words: «девятого», «двадцать второго», `twenty-second`; or a Roman number.
    func ordinal(at start: Int) -> (number: Int, end: Int)? {
        let first = word(at: start)
        if first.meaning.ordinal > 0 { return (Int(first.meaning.ordinal), first.end) }
        guard first.meaning.cardinal == 20 || first.meaning.cardinal == 30 else { return nil }
        let second = word(at: stands("-", at: first.end) ? first.end + 1 : gap(at: first.end))
        guard (1...9).contains(second.meaning.ordinal), !isCapital(at: second.start) else { return nil }
        return (Int(first.meaning.cardinal) + Int(second.meaning.ordinal), second.end)
    }

    /// The month after `end`, with its year where that is said.
    func month(after end: Int) -> DatePoint? {
        var word = word(after: end)
        if word.role == .before, isLatin(at: word.start) { word = self.word(after: word.end) }
        guard isMonth(word) else { return nil }
        return month(word)
    }

    /// Whether `word` is a month and nothing like it: English months have a capital.
    func isMonth(_ word: Word) -> Bool {
        word.meaning.month > 0 && (!isLatin(at: word.start) || isCapital(at: word.start))
    }

    /// The month that `word` is, with its year where that is said.
    func month(_ word: Word) -> DatePoint {
        var point = DatePoint(date: CalendarDate(month: Int(word.meaning.month)), end: end(of: word))
        if let year = year(after: point.end) {
            point.date.year = year.number
            point.end = year.end
        }
        return point
    }
}
