import Textmill

extension Bytes {
    /// Whether what stands at `rest`, after a word such as `Photo`, is the name of the picture's owner.
    func isCredit(afterLabel rest: Range<Int>) -> Bool {
        var start = rest.lowerBound
        while start < rest.upperBound, isCreditSeparator(at: start) {
            start = skippingSpace(from: end(at: start), to: rest.upperBound)
        }
        let owner = start..<rest.upperBound
        if start > rest.lowerBound || contains("by", in: (start - 4)..<start) { return areOwners(owner) }
        // Without a colon the words might be a heading: `Фото Москвы`.
        if isInstitution(owner) || arePictureAgencies(owner, needBank: false) { return true }
        return owner.contains { self[$0] == 0x2F } && areOwners(owner)
    }

    /// Whether what stands at `rest`, after `©`, is the name of the picture's owner, not a notice with a year.
    func isCredit(afterSign rest: Range<Int>) -> Bool {
        areOwners(rest) && !rest.contains { self[$0] &- 0x30 < 10 && self[$0 + 1] &- 0x30 < 10 }
    }

    /// Whether what stands at `rest`, after an agency's name, is the name of a photographer: `REUTERS/Jane Doe`.
    func isCredit(afterAgency rest: Range<Int>) -> Bool {
        guard self[rest.lowerBound] == 0x2F, !rest.isEmpty, rest.count <= 80, !endsWithPeriod(rest) else {
            return false
        }
        return areOwners(rest)
    }

    /// Whether what stands at `rest` signs a post: a name, a handle, a date.
    func isPostSignature(_ rest: Range<Int>) -> Bool {
        guard let handle = rest.first(where: { self[$0] == 0x40 }) else { return false }
        return rest.upperBound - handle <= 64
    }

    /// `(Photo by Jane Doe/Getty Images)`, `[Фото: ТАСС]`: a credit that is a whole line in brackets.
    func bracketedCredit(in line: Range<Int>) -> LineRole? {
        guard self[line.lowerBound] == 0x28 || self[line.lowerBound] == 0x5B, line.count <= 200 else { return nil }
        let last = self[line.upperBound - 1] == 0x2E ? line.upperBound - 2 : line.upperBound - 1
        guard last > line.lowerBound, self[last] == 0x29 || self[last] == 0x5D,
            case .removed(.photoCredit, _)? = role(of: (line.lowerBound + 1)..<last)
        else { return nil }
        return .removed(.photoCredit)
    }

    /// Whether `span` holds names of picture agencies with signs between, and nothing else.
    func arePictureAgencies(_ span: Range<Int>, needBank: Bool = true) -> Bool {
        var hasBank = !needBank
        var offset = span.lowerBound
        while offset < span.upperBound {
            guard scalar(at: offset).isWordPart else {
                offset = end(at: offset)
                continue
            }
            let agency = LineRules.table.first(in: self, at: offset, to: span.upperBound) { rule, end in
                switch rule {
                case .pictureAgency: (end: end, isBank: true)
                case .newsAgency: (end: end, isBank: false)
                default: nil
                }
            }
            guard let agency else { return false }
            hasBank = hasBank || agency.isBank
            offset = agency.end
        }
        return hasBank && !span.isEmpty
    }

    private func isCreditSeparator(at offset: Int) -> Bool {
        switch scalar(at: offset) {
        case ":", "©", "-", "–", "—", "/", "|": true
        default: false
        }
    }

    private func isInstitution(_ span: Range<Int>) -> Bool {
        guard let start = LineWords.institutions.longest(in: self, at: span.lowerBound, to: span.upperBound) else {
            return false
        }
        return span.count <= 180 && !endsWithPeriod(span) && !contains(". ", in: start.end..<span.upperBound)
    }

    /// Whether `span` is made of names, of addresses, and of the few small words that credits have.
    private func areOwners(_ span: Range<Int>) -> Bool {
        if isInstitution(span) { return true }
        var words = 0
        var offset = span.lowerBound
        while offset < span.upperBound {
            let scalar = scalar(at: offset)
            guard scalar.isWordPart || scalar == "@" else {
                offset = end(at: offset)
                continue
            }
            let wordEnd = wordEnd(from: offset, to: span.upperBound)
            guard !scalar.isLowercaseLetter || isOwnerWord(offset..<wordEnd, in: span) else { return false }
            words += 1
            offset = wordEnd
        }
        return 1...14 ~= words
    }

    private func isOwnerWord(_ word: Range<Int>, in span: Range<Int>) -> Bool {
        LineWords.credits.longest(in: self, at: word.lowerBound, to: span.upperBound) != nil
            || word.contains { [0x2E, 0x40, 0x5F].contains(self[$0]) && scalar(at: $0 + 1).isWordPart }
    }

    private func wordEnd(from start: Int, to limit: Int) -> Int {
        var offset = start
        while offset < limit {
            let scalar = scalar(at: offset)
            guard scalar.isWordPart || "-.@_'’".unicodeScalars.contains(scalar) else { break }
            offset = end(at: offset)
        }
        return Swift.min(offset, limit)
    }
}
