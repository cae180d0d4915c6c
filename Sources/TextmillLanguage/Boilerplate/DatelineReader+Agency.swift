import Textmill

extension DatelineReader {
    private static let correspondent = PhraseTable<Bool>("корр|корреспондент|спецкор|соб. корр|собкор|by")

    /// Reads `ТАСС, 5 мая`.
    mutating func readAgencyAndDate() -> Bool {
        let start = index
        guard token?.isName == true, readName(standingAtLeast: .known, extended: false), kind == .comma else {
            return giveUpAgency(at: start)
        }
        index += 1
        dateline.date = readDate()
        guard dateline.date != nil else { return giveUpAgency(at: start) }
        hasDate = true
        isAgencyFirst = true
        form = .plain
        return true
    }

    /// Reads the agency in whichever form it stands here, and the author with it. False where something stands here
    /// that no dateline has; a dateline may do without agency.
    mutating func readAgency() -> Bool {
        let start = index
        switch kind {
        case .open: return readEnclosed(by: .close, as: .brackets)
        case .slash: return readEnclosed(by: .slash, as: .slashes)
        case .dash:
            index += 1
            if readName(standingAtLeast: .likely), readAuthors() { return true }
            _ = giveUpAgency(at: start)
            return true
        case .capitals, .capitalised, .quote, .small:
            // `МОСКВА, РИА Новости.`, `Москва. 5 мая. INTERFAX.RU -`, `ПАРИЖ, 5 мая РИА Новости.`
            return (join != nil || hasDate) && readName(standingAtLeast: .known) && readAuthors()
        default: return true
        }
    }

    private mutating func giveUpAgency(at start: Int) -> Bool {
        index = start
        dateline.agency = nil
        dateline.author = nil
        standing = .unknown
        form = .none
        return false
    }

    private mutating func readEnclosed(by close: DatelineToken.Kind, as form: Form) -> Bool {
        index += 1
        let isAuthorNamed = skipCorrespondent()
        if !readAuthorAndAgency() {
            guard readName(standingAtLeast: .unknown, extended: !isAuthorNamed) else { return false }
            if kind == .comma || token?.isName == true {
                if kind == .comma { index += 1 }
                dateline.author = readPerson()
                guard dateline.author != nil else { return false }
            }
        }
        guard kind == close else { return false }
        index += 1
        self.form = form
        return true
    }

    private mutating func skipCorrespondent() -> Bool {
        guard let token, token.isWord,
            Self.correspondent.longest(in: bytes, at: token.span.lowerBound, to: line.upperBound) != nil
        else { return false }
        index += 1
        if kind == .period { index += 1 }
        return true
    }

    /// Reads `Анна Белова - БЕЛТА`.
    private mutating func readAuthorAndAgency() -> Bool {
        let start = index
        let author = startsAgencyOrDate ? nil : readPerson()
        if author != nil, kind == .dash || kind == .comma {
            index += 1
            if readName(standingAtLeast: .known) {
                dateline.author = author
                return true
            }
        }
        return giveUpAgency(at: start)
    }

    /// Reads the agency's name, if as much is known of it as `least` asks.
    private mutating func readName(standingAtLeast least: Standing, extended: Bool = true) -> Bool {
        guard let start = token?.span.lowerBound else { return false }
        if kind == .quote { index += 1 }
        guard let first = token else { return false }
        if let known = AgencyNames.table.longest(in: bytes, at: start, to: line.upperBound)
            ?? AgencyNames.table.longest(in: bytes, at: first.span.lowerBound, to: line.upperBound)
        {
            while let token, token.span.lowerBound < known.end { index += 1 }
            standing = .known
            form = known.value ? .bare : .plain
            if extended, form == .plain { skipNames(upTo: 3) }
        } else {
            guard least != .known, first.isName else { return false }
            let names = skipNames(upTo: 5)
            standing = looksLikeAgency(names) ? .likely : .unknown
            guard least == .unknown || standing == .likely else { return false }
            form = .plain
        }
        if kind == .quote { index += 1 }
        dateline.agency = bytes.string(start..<tokens[index - 1].span.upperBound)
        return true
    }

    @discardableResult
    private mutating func skipNames(upTo limit: Int) -> Range<Int> {
        let start = index
        while let token, token.isName, index < start + limit { index += 1 }
        return start..<index
    }

    /// Whether the words at `words` have what names of newsrooms have: a hyphen or a point inside, capitals, or a word
    /// such as `Press`.
    private func looksLikeAgency(_ words: Range<Int>) -> Bool {
        tokens[words].contains { token in
            token.kind == .capitals && token.span.count > 2
                || token.span.contains { bytes[$0] == 0x2D || bytes[$0] == 0x2E }
                || AgencyNames.stems.longest(in: bytes, at: token.span.lowerBound, to: token.span.upperBound) != nil
        }
    }

    /// Reads the authors after a comma, if there are any; false where something else follows it.
    private mutating func readAuthors() -> Bool {
        guard kind == .comma else { return true }
        let start = index + 1
        while kind == .comma {
            index += 1
            guard readPerson() != nil else { return false }
        }
        guard kind == .period || kind == .dash || token == nil else { return false }
        dateline.author = bytes.string(tokens[start].span.lowerBound..<tokens[index - 1].span.upperBound)
        return true
    }

    /// Reads two to four names, or initials with a name: `Иван Петров`, `И. Петров`.
    private mutating func readPerson() -> String? {
        let start = index
        var names = 0
        while let token, names < 4 {
            if token.isName {
                names += 1
            } else if token.kind != .period || names == 0 || !isInitial(tokens[index - 1]) {
                break
            }
            index += 1
        }
        guard names > 1 else { return nil }
        return bytes.string(tokens[start].span.lowerBound..<tokens[index - 1].span.upperBound)
    }

    private func isInitial(_ token: DatelineToken) -> Bool {
        bytes.end(at: token.span.lowerBound) == token.span.upperBound
    }
}
