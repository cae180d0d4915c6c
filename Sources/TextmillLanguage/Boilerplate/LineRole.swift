import Textmill

/// What a line is, beside a line of the body.
enum LineRole {
    /// It goes, by itself.
    case removed(BoilerplateKind, links: Int = 0)
    /// It calls to read other texts, which the lines after it may name.
    case trigger(LinkTrigger)

    /// What it is taken for.
    var kind: BoilerplateKind {
        switch self {
        case .removed(let kind, _): kind
        case .trigger: .relatedLinks
        }
    }
}

extension Bytes {
    /// What the line with its words at `words` is by itself; nil for one of the body.
    func role(of words: Range<Int>) -> LineRole? {
        let start = skippingDecoration(from: words.lowerBound, to: words.upperBound)
        guard start < words.upperBound else { return nil }
        let line = start..<words.upperBound
        return LineRules.table.first(in: self, at: start, to: words.upperBound) { rule, end in
            role(of: line, by: rule, from: end)
        } ?? bracketedCredit(in: line)
    }

    private func role(of line: Range<Int>, by rule: LineRule, from end: Int) -> LineRole? {
        if case .links(let trigger) = rule { return linkRole(of: line, by: trigger, from: end) }
        guard line.count <= 300 else { return nil }
        let rest = skippingSpace(from: end, to: line.upperBound)..<line.upperBound
        return holds(rule, of: line, rest: rest) ? .removed(rule.kind) : nil
    }

    private func holds(_ rule: LineRule, of line: Range<Int>, rest: Range<Int>) -> Bool {
        switch rule {
        case .links: false
        case .creditLabel: isCredit(afterLabel: rest)
        case .creditAlone: !rest.contains { scalar(at: $0).isWordPart } || isCredit(afterLabel: rest)
        case .creditSign: isCredit(afterSign: rest)
        case .postedPicture: isPostSignature(rest)
        case .pictureAgency, .newsAgency: arePictureAgencies(line) || isCredit(afterAgency: rest)
        case .share: isAllWords(rest, of: LineWords.sharing, LineWords.channels)
        case .mistake: contains("ctrl", in: rest) || !rest.contains { scalar(at: $0).isWordPart }
        case .subscribe, .follow, .stay, .button: asksToSubscribe(line, rest: rest, by: rule)
        }
    }

    /// Passes over bullets, arrows, emoji and other signs before the first word. Dashes and quotes stay: what they lead
    /// is speech.
    func skippingDecoration(from start: Int, to limit: Int) -> Int {
        var offset = start
        while offset < limit {
            let scalar = scalar(at: offset)
            switch scalar.value {
            case 0x2A, 0x23, 0x3E, 0xB7, 0x2022, 0x2023, 0x203A, 0x2190...0x27BF, 0x2B00...0x2BFF, 0xFE0F,
                0x1F000...0x1FAFF:
                offset = end(at: offset)
            default:
                guard scalar.isBlank else { return offset }
                offset = end(at: offset)
            }
        }
        return limit
    }
}
