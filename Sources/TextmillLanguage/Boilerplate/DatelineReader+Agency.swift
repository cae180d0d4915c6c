import Textmill

extension DatelineReader {
    private static let correspondent = PhraseTable<Bool>("корр,корреспондент,спецкор,соб. корр,собкор,by")

    /// Reads the agency in whichever form it stands here, and the author after it. False where something stands here
    /// that no dateline has; a dateline may do without agency.
    mutating func readAgency() -> Bool {
        switch kind {
        case .open: return readEnclosed(by: .close, as: .brackets)
        case .slash: return readEnclosed(by: .slash, as: .slashes)
        case .dash:
            let dash = index
            index += 1
            if readName(standingAtLeast: .likely), readAuthors() { return form.becomes(.plain) }
            index = dash
            forgetAgency()
            return true
        case .capitals, .capitalised, .quote, .small:
            // `МОСКВА, РИА Новости.`, `Москва. 5 мая. INTERFAX.RU -`, `ПАРИЖ, 5 мая РИА Новости.`
            guard join != nil || dateline.date != nil, readName(standingAtLeast: .known), readAuthors() else {
                return false
            }
            return form.becomes(.plain)
        default: return true
        }
    }

    private mutating func forgetAgency() {
        dateline.agency = nil
        dateline.author = nil
        standing = .unknown
        opensSentence = false
    }

    private mutating func readEnclosed(by close: DatelineToken.Kind, as form: Form) -> Bool {
        index += 1
        var namesAuthor = false
        if let token, token.isWord,
            Self.correspondent.longest(in: bytes, at: token.span.lowerBound, to: line.upperBound) != nil
        {
            index += 1
            namesAuthor = true
            if kind == .period { index += 1 }
        }
        guard readName(standingAtLeast: .unknown, extended: !namesAuthor) else { return false }
        if kind == .comma || token?.isName == true {
            if kind == .comma { index += 1 }
            guard let author = readPerson() else { return false }
            dateline.author = author
        }
        guard kind == close else { return false }
        index += 1
        return self.form.becomes(form)
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
            opensSentence = known.value
            if extended, !opensSentence { skipNames(upTo: 3) }
        } else {
            guard least != .known, first.isName else { return false }
            let names = skipNames(upTo: 5)
            standing = looksLikeAgency(names) ? .likely : .unknown
            guard least == .unknown || standing == .likely else { return false }
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

extension DatelineReader.Form {
    fileprivate mutating func becomes(_ form: Self) -> Bool {
        self = form
        return true
    }
}
