import Textmill

/// Reads a dateline at the start of a line.
///
/// It knows the ways in which agencies write them, `place[, region][, date] (agency)`, `/agency/` or `— agency[, author]`,
/// and takes a line's start for one only where place, date and agency speak for each other (`isSafe`).
struct DatelineReader {
    /// How the agency stands in it.
    enum Form { case none, brackets, slashes, plain }
    /// What is known of the agency's name.
    enum Standing { case known, likely, unknown }

    let bytes: Bytes
    let line: Range<Int>
    /// The line's tokens, up to the one after the next.
    private(set) var tokens: [DatelineToken] = []
    /// The number of the next token.
    var index = 0 { didSet { readTokens() } }

    var dateline = Dateline()
    /// Whether the place is written in capitals.
    var placeIsCapitals = false
    var form = Form.none
    var standing = Standing.unknown
    var hasPeriod = false
    var hasDash = false
    /// Whether a sentence may follow the agency without a sign between.
    var opensSentence = false
    /// What stands between place and date, or agency.
    var join: DatelineToken.Kind?

    /// A reader of the line that has its words at `line`.
    init(_ bytes: Bytes, line: Range<Int>) {
        self.bytes = bytes
        self.line = line
    }

    /// A dateline has 48 tokens at most, and they begin in the line's first 220 bytes.
    private mutating func readTokens() {
        let limit = min(line.upperBound, line.lowerBound + 220)
        while tokens.count < min(index + 2, 48),
            let next = bytes.datelineToken(from: tokens.last?.span.upperBound ?? line.lowerBound, to: limit)
        {
            tokens.append(next)
        }
    }

    var token: DatelineToken? { index < tokens.count ? tokens[index] : nil }
    var kind: DatelineToken.Kind? { token?.kind }

    /// Whether the next token but one is such that `holds`.
    func followed(by holds: (DatelineToken) -> Bool) -> Bool {
        index + 1 < tokens.count && holds(tokens[index + 1])
    }

    /// The dateline that the line begins with, or nil.
    mutating func read() -> Dateline? {
        let first = bytes.scalar(at: line.lowerBound)
        guard first.isLetter || first.isDigit || first == "(" || first == "[" else { return nil }
        readTokens()
        readPlace()
        if dateline.place != nil, kind == .comma || kind == .period {
            join = kind
            index += 1
        }
        dateline.date = readDate()
        if dateline.date == nil, dateline.place == nil, readTime() { dateline.date = "" }
        if dateline.date != nil, kind == .comma || kind == .period, followed(by: { $0.kind != .number }) { index += 1 }
        guard readAgency(), readEnd(), isSafe else { return nil }
        if dateline.date == "" { dateline.date = nil }
        return dateline
    }

    /// Passes over the signs after the agency, and the space after them.
    private mutating func readEnd() -> Bool {
        scan: while let token {
            switch token.kind {
            case .period where !hasPeriod && !hasDash: hasPeriod = true
            case .dash where !hasDash: hasDash = true
            default: break scan
            }
            index += 1
        }
        let end = index > 0 ? tokens[index - 1].span.upperBound : line.lowerBound
        dateline.end = bytes.skippingSpace(from: end, to: line.upperBound)
        return index > 0
    }

    /// Whether what was read cannot be the beginning of an ordinary sentence.
    private var isSafe: Bool {
        let next = dateline.end < line.upperBound ? bytes.scalar(at: dateline.end) : nil
        let goesOnSmall = next?.isLowercaseLetter ?? false
        let ends = hasPeriod || hasDash || next == nil
        let hasPlace = dateline.place != nil
        let hasDate = dateline.date != nil
        switch (form, standing) {
        case (.brackets, .known): return hasDash || !goesOnSmall
        case (.slashes, .known): return (hasPlace || hasDate) && (hasDash || !goesOnSmall)
        case (.brackets, _), (.slashes, _): return hasPlace && hasDate && ends && !goesOnSmall
        case (.plain, .known):
            guard hasPlace && hasDate || placeIsCapitals || hasDate && hasDash else { return false }
            if opensSentence, hasDate { return !goesOnSmall }
            return ends && (hasDash || !goesOnSmall) && (join != .period || hasDash && hasDate)
        case (.plain, .likely): return placeIsCapitals && hasDate && ends && !goesOnSmall && join != .period
        case (.plain, .unknown): return false
        case (.none, _): return isSafeWithoutAgency(next)
        }
    }

    private func isSafeWithoutAgency(_ next: Unicode.Scalar?) -> Bool {
        guard placeIsCapitals, join != .period else { return false }
        if let date = dateline.date {
            // `LONDON 1996-08-30` on a line of its own, or `ПАРИЖ, 5 мая — Президент …`
            guard let next else { return !hasDash && date.utf8.count == 10 }
            return hasDash && join == .comma && !next.isLowercaseLetter && line.count > 120
        }
        guard hasDash, join == nil, let next, next.isUppercaseLetter || next == "\"" || next == "“", line.count > 120,
            let place = tokens.first?.span.lowerBound
        else { return false }
        let city = DatelineCities.table.longest(in: bytes, at: place, to: line.upperBound)
        return city.map { bytes.skippingSpace(from: $0.end, to: line.upperBound) == tokens[index - 1].span.lowerBound }
            ?? false
    }
}
