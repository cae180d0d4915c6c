import Textmill

extension FactReader {
    /// The date that begins with a month: «апреле 2021 года», «январе–марте 2021 года», `May 22, 2020`, `May 1-3`;
    /// the month alone only after a word that tells it from a name: «в мае», `since May`.
    func monthDate(_ word: Word) -> Fact? {
        guard isMonth(word) else { return nil }
        if isLatin(at: word.start), let days = monthFirstDays(word) { return days }
        let first = month(word)
        if let link = link(after: first.end, from: word.start), case let next = self.word(at: link.next), isMonth(next)
        {
            let last = month(next)
            if last.date.year != nil || isBareMonth(word), let range = range(from: first.date, to: last, at: link.start)
            {
                return range
            }
        }
        guard first.date.year != nil || isBareMonth(word) else { return nil }
        return Fact(.date, word.start..<first.end, value: "\(first.date)")
    }

    /// Whether a month without a day or year is one. «Марта» and «Май» with capitals are names.
    private func isBareMonth(_ word: Word) -> Bool {
        let role = meaning(before: word.start).role
        guard !word.meaning.isShort, role == .before || role == .from || role == .to else { return false }
        return isLatin(at: word.start) || !isCapital(at: word.start)
    }

    /// `May 22, 2020`, `May 1-3`, `May 30 – June 2, 2020`.
    private func monthFirstDays(_ word: Word) -> Fact? {
        guard let first = monthFirstDay(word) else { return nil }
        guard let link = link(after: first.end, from: word.start) else {
            return Fact(.date, word.start..<first.end, value: "\(first.date)")
        }
        if case let next = self.word(at: link.next), isMonth(next), let last = monthFirstDay(next),
            let range = range(from: first.date, to: last, at: link.start)
        {
            return range
        }
        if first.date.year == nil, let day = day(at: link.next), isDigit(at: link.next) {
            var last = DatePoint(date: first.date, end: day.end)
            last.date.day = day.number
            if let year = year(after: day.end) {
                last.date.year = year.number
                last.end = year.end
            }
            if let range = range(from: first.date, to: last, at: link.start) { return range }
        }
        return Fact(.date, word.start..<first.end, value: "\(first.date)")
    }

    private func monthFirstDay(_ word: Word) -> DatePoint? {
        let start = gap(at: end(of: word))
        guard isDigit(at: start), let day = day(at: start), !isMeasured(after: day.end) else { return nil }
        var point = DatePoint(date: CalendarDate(month: Int(word.meaning.month), day: day.number), end: day.end)
        guard point.date.isSound else { return nil }
        if let year = year(after: day.end) {
            point.date.year = year.number
            point.end = year.end
        }
        return point
    }

    /// Whether what follows makes the number before `end` one of things, not of a date.
    func isMeasured(after end: Int) -> Bool {
        let next = gap(at: end)
        if stands("%", at: next) || Currency.code(of: bytes.scalar(at: next)) != nil { return true }
        let word = word(at: next)
        let meaning = word.meaning
        return meaning.power > 0 && word.span.count > 1 || meaning.currency > 0 && !meaning.isCode
            || meaning.unit > 0 && word.role != .year && word.role != .yearShort
            || word.role == .counted || word.role == .percent || word.role == .square
    }
}
