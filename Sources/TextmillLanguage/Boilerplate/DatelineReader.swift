import Textmill

/// Reads a dateline at the start of a line.
///
/// It knows the ways in which agencies write them, `place[, region][, date] (agency)`, `/agency/` or `— agency[, author]`,
/// and takes a line's start for one only where place, date and agency speak for each other (`isSafe`).
struct DatelineReader {
    /// How the agency stands in it.
    enum Form {
        case none
        /// `(Reuters)`
        case brackets
        /// `/ТАСС/`
        case slashes
        /// `— РИА Новости`, and a sign after it.
        case plain
        /// `— REGNUM`, and no sign after it.
        case bare
    }
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
    /// Whether a date was read, or a time of day in its place.
    var hasDate = false
    var form = Form.none
    var standing = Standing.unknown
    var hasPeriod = false
    var hasDash = false
    /// Whether the agency stands before the date, and there is no place.
    var isAgencyFirst = false
    /// What stands between place and date, or agency.
    var join: DatelineToken.Kind?
    /// The region after the place: `Calif.`
    var region: Range<Int>?

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
        guard first.isLetter || first.isDigit || first == "(" || first == "[" || first == "," else { return nil }
        readTokens()
        // A comma is what is left where a page has the place in a field of its own: `, 11:10 REGNUM`.
        if kind == .comma { index += 1 }
        if !readAgencyAndDate() {
            readPlaceAndDate()
            guard readAgency() else { return nil }
        }
        guard readEnd(), isSafe else { return nil }
        return dateline
    }

    /// Reads place and date in either order, or what there is of them.
    private mutating func readPlaceAndDate() {
        readPlace()
        if dateline.place != nil, kind == .comma || kind == .period {
            join = kind
            index += 1
        }
        dateline.date = readDate()
        hasDate = dateline.date != nil || dateline.place == nil && readTime()
        if hasDate, kind == .comma || kind == .period, followed(by: { $0.kind != .number }) {
            index += 1
            if dateline.place == nil, !startsAgencyOrDate { readPlace() }
        }
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
}
