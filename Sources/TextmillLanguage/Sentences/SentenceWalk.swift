import Textmill

/// One walk over a text, from border to border.
struct SentenceWalk {
    let text: SignReader
    let abbreviations: AbbreviationTable
    /// Where the sentence that is being read begins.
    private(set) var start = 0
    /// What is open where the walk stands.
    var nesting = Nesting()
    /// The sentences found.
    private(set) var sentences: [Sentence] = []
    /// What was decided, if it is asked for.
    var decisions: [BorderDecision]?
    private var measuredWidth: Int?

    init(_ bytes: Bytes, _ abbreviations: AbbreviationTable) {
        text = SignReader(bytes: bytes)
        self.abbreviations = abbreviations
    }

    /// The width that the lines are wrapped to, where it was needed so far; 0 for none.
    var wrapWidth: Int { measuredWidth ?? 0 }

    /// Walks to the end.
    mutating func run() {
        start = text.skipSpace(from: 0)
        var offset = start
        while true {
            offset = BorderScan.next(from: offset, in: text.bytes)
            guard offset < text.bytes.count else { break }
            offset = step(at: offset)
        }
        let end = text.trimSpace(before: text.bytes.count)
        if start < end { sentences.append(Sentence(start..<end)) }
        Headings(in: text).mark(&sentences)
    }

    private mutating func step(at offset: Int) -> Int {
        let sign = text.sign(at: offset)
        switch sign.kind {
        case .stop, .query, .ellipsis, .scriptStop: return judgeMarks(at: offset)
        case .line: return judgeLine(at: offset)
        case .colon, .semicolon: return judgePause(sign, at: offset)
        case .openBracket: if !Smiley.isFrown(at: offset, in: text) { nesting.open(bracket: offset) }
        case .closeBracket: return closeBracket(sign, at: offset)
        case .openQuote, .closeQuote, .quote: nesting.note(sign, at: offset, in: text)
        case .bullet: judgeItem(at: offset)
        case .emoji: return judgeSmiley(at: offset)
        case .symbol: return judgeHashtags(at: offset)
        default: break
        }
        return offset + max(sign.length, 1)
    }
}

// MARK: Borders of each kind

extension SentenceWalk {
    private mutating func judgeMarks(at offset: Int) -> Int {
        let (marks, mark) = MarkRun.read(at: offset, in: text)
        if mark == .stop { judgeItem(before: offset) }
        let end = closers(from: marks.upperBound, after: mark)
        return judge(SentenceBorder(marks, mark: mark, end: end, in: self), by: BorderRule.afterMarks)
    }

    private mutating func judgeLine(at offset: Int) -> Int {
        if measuredWidth == nil { measuredWidth = LineWidth.measure(text) }
        let end = max(text.trimSpace(before: offset), start)
        return judge(SentenceBorder(end..<end, mark: .line, end: end, in: self), by: BorderRule.atLineEnds)
    }

    /// In Armenian the colon, in Greek the semicolon ends a sentence.
    private mutating func judgePause(_ sign: Sign, at offset: Int) -> Int {
        let before = text.sign(before: offset)
        let armenian = sign.kind == .colon && ((0x531...0x58A).contains(before.scalar) || before.kind.isMark)
        let greek = sign.kind == .semicolon && (0x370...0x3FF).contains(before.scalar)
        if armenian || greek {
            let marks = offset..<offset + 1
            let end = closers(from: marks.upperBound, after: .scriptStop)
            return judge(SentenceBorder(marks, mark: .scriptStop, end: end, in: self), by: BorderRule.afterMarks)
        }
        return Smiley.end(at: offset, in: text) > offset ? judgeSmiley(at: offset) : offset + 1
    }

    private mutating func judgeSmiley(at offset: Int) -> Int {
        let end = max(closers(from: offset, after: .emoji), offset + 1)
        return judge(SentenceBorder(offset..<end, mark: .emoji, end: end, in: self), by: BorderRule.afterSmileys)
    }

    /// A row of two hashtags or more.
    private mutating func judgeHashtags(at offset: Int) -> Int {
        var end = offset
        var count = 0
        while text[end] == 0x23 {
            count += 1
            end = text.skip(from: end + 1) {
                $0.kind.isLetter || $0.kind == .digit || $0.scalar == 0x5F || $0.kind == .joiner
            }
            if text[end] == 0x20, text[end + 1] == 0x23 { end += 1 }
        }
        guard count > 1 else { return max(end, offset + 1) }
        return judge(SentenceBorder(offset..<end, mark: .symbol, end: end, in: self), by: BorderRule.afterHashtags)
    }

    private mutating func closeBracket(_ sign: Sign, at offset: Int) -> Int {
        if nesting.closeBracket(at: offset) || sign.scalar != 0x29 {
            judgeItem(before: offset)
        } else if Smiley.isSmile(at: offset, in: text) {
            return judgeSmiley(at: offset)
        } else {
            judgeItem(before: offset)
        }
        return offset + 1
    }

    /// Splits before the bullet at `offset` if the sentence began with one, too.
    private mutating func judgeItem(at offset: Int) {
        guard offset > start, text.sign(at: start).scalar == text.sign(at: offset).scalar else { return }
        splitBefore(offset)
    }

    /// Splits before the number that `offset` stands behind, if it is the next of the list that the sentence began.
    private mutating func judgeItem(before offset: Int) {
        var number = text.skipBack(from: offset, limit: 3) { $0.kind == .digit || $0.kind.isLetter }
        if text[number - 1] == 0x28 { number -= 1 }
        guard number > start, number < offset, text.sign(before: number).kind.isSpace,
            let item = ListItem(at: number, in: text)
        else { return }
        let isAfterSemicolon = text.sign(before: text.trimSpace(before: number)).kind == .semicolon
        if isAfterSemicolon {
            splitBefore(number)
        } else if let first = ListItem(at: start, in: text), item.follows(first, in: text) {
            splitBefore(number)
        }
    }

    private mutating func splitBefore(_ offset: Int) {
        let end = text.trimSpace(before: offset)
        if start < end { sentences.append(Sentence(start..<end)) }
        start = offset
        decisions?.append(BorderDecision(offset: end, rule: "next item", splits: true))
    }

    private mutating func judge(_ border: SentenceBorder, by rules: [BorderRule]) -> Int {
        for rule in rules {
            guard let verdict = rule.verdict(border) else { continue }
            decisions?.append(BorderDecision(offset: border.end, rule: "\(rule.name)", splits: verdict == .split))
            if verdict == .split { split(at: border) }
            break
        }
        return max(border.next, border.end)
    }

    private mutating func split(at border: SentenceBorder) {
        if border.end > start { sentences.append(Sentence(start..<border.end)) }
        start = border.next
        if border.isLineEnd { nesting.reset() }
    }
}
