import Textmill

extension DatelineReader {
    /// Whether what was read cannot be the beginning of an ordinary sentence.
    var isSafe: Bool {
        let next = dateline.end < line.upperBound ? bytes.scalar(at: dateline.end) : nil
        let goesOnSmall = next?.isLowercaseLetter ?? false
        let ends = hasPeriod || hasDash || next == nil
        let hasPlace = dateline.place != nil
        switch (form, standing) {
        case (.none, _): return isSafeWithoutAgency(before: next)
        case (.plain, .unknown): return false
        case (.plain, .likely): return placeIsCapitals && hasDate && ends && !goesOnSmall && join != .period
        case (.plain, .known): return ends && isSafeWithPlainAgency && (hasDash && hasPlace && hasDate || !goesOnSmall)
        case (.bare, _): return hasDate && !goesOnSmall
        case (.brackets, .known): return goesOnSmall ? hasDash && (placeIsCapitals || hasDate) : hasDash || isLatin
        case (.slashes, .known): return (hasPlace || hasDate) && (hasDash || !goesOnSmall)
        case (.brackets, _), (.slashes, _): return hasPlace && hasDate && ends && !goesOnSmall
        }
    }

    /// Whether it is written in Latin letters: `Paris (CNN)`. Russian datelines have a sign after the brackets.
    private var isLatin: Bool { !(line.lowerBound..<dateline.end).contains { 0xD0...0xD3 ~= bytes[$0] } }

    /// Whether place and date, or how they are written, speak for a known agency after them.
    private var isSafeWithPlainAgency: Bool {
        if join == .period { return hasDate && hasDash }
        return placeIsCapitals || hasDate && (hasDash || dateline.place != nil || isAgencyFirst)
    }

    private func isSafeWithoutAgency(before next: Unicode.Scalar?) -> Bool {
        guard placeIsCapitals, join != .period else { return false }
        // `LONDON 1996-08-30` on a line of its own: a date with its year.
        guard let next else { return !hasDash && dateline.date?.utf8.count == 10 }
        // `ПАРИЖ, 5 мая — Президент …`, `PARIS — The president …`: before a whole paragraph, not a title.
        guard hasDash, line.count > 120, !next.isLowercaseLetter else { return false }
        return dateline.date != nil ? join == .comma : join == nil && next.isLetter && isCity
    }

    /// Whether what was read is a well-known city, or a place in a well-known region, with a dash.
    private var isCity: Bool {
        if let region {
            return DatelineCities.regions.longest(in: bytes, at: region.lowerBound, to: region.upperBound) != nil
        }
        guard let place = tokens.first?.span.lowerBound,
            let city = DatelineCities.table.longest(in: bytes, at: place, to: line.upperBound)
        else { return false }
        return bytes.skippingSpace(from: city.end, to: line.upperBound) == tokens[index - 1].span.lowerBound
    }
}
