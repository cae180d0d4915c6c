import Textmill

/// One walk over a text, from border to border.
struct SentenceWalk: ~Copyable {
    let text: SignReader
    let abbreviations: AbbreviationTable
    /// Whether a number with a full stop may be an ordinal.
    let writesOrdinals: Bool
    /// The width that the lines of the text are wrapped to, in characters; 0 where they are not.
    let wrapWidth: Int
    /// Where the sentence that is being read begins.
    private(set) var start: Int
    /// What is open where the walk stands.
    var nesting = Nesting()
    /// The sentences found.
    private(set) var sentences: [Sentence] = []
    /// What was decided, if it is asked for.
    var decisions: [BorderDecision]?

    init(_ bytes: Bytes, _ abbreviations: AbbreviationTable, writesOrdinals: Bool) {
        self.writesOrdinals = writesOrdinals
        text = SignReader(bytes: bytes)
        self.abbreviations = abbreviations
        wrapWidth = LineWidth.measure(text)
        start = text.skipSpace(from: 0)
    }

    /// Walks to the end.
    mutating func run() {
        var offset = start
        while true {
            offset = BorderScan.next(from: offset, in: text.bytes)
            guard offset < text.bytes.count else { break }
            offset = step(at: offset)
        }
        close(at: text.trimSpace(before: text.bytes.count))
        Headings(in: text).mark(&sentences)
    }

    /// Looks at the sign at `offset`; gives where to go on.
    private mutating func step(at offset: Int) -> Int {
        let sign = text.sign(at: offset)
        switch sign.kind {
        case .stop, .query, .ellipsis, .scriptStop: return judgeMarks(at: offset)
        case .line: return judgeLine(at: offset)
        case .colon, .semicolon: return judgePause(sign, at: offset)
        case .emoji: return judgeSmiley(at: offset)
        case .closeBracket: return judgeBracket(sign, at: offset)
        case .symbol: return judgeSymbol(at: offset)
        case .dash: if sign.scalar == 0x2D { return judgeRow(at: offset) }
        case .openBracket: if !Smiley.isFrown(at: offset, in: text) { nesting.open(bracket: offset) }
        case .openQuote, .closeQuote, .quote: nesting.note(sign, at: offset, in: text)
        case .bullet: judgeBullet(at: offset)
        default: break
        }
        return offset + max(sign.length, 1)
    }
}

// MARK: Deciding

extension SentenceWalk {
    /// Lets the first of `rules` that has an opinion decide on `border`; gives where to go on.
    mutating func judge(_ border: SentenceBorder, by rules: [BorderRule]) -> Int {
        guard let (index, verdict) = Self.verdict(on: border, by: rules) else { return border.next }
        decisions?.append(BorderDecision(offset: border.end, rule: "\(rules[index].name)", splits: verdict == .split))
        if verdict == .split { split(at: border) }
        return border.next
    }

    private static func verdict(on border: SentenceBorder, by rules: [BorderRule]) -> (Int, Verdict)? {
        rules.withUnsafeBufferPointer { rules in
            for index in rules.indices {
                if let verdict = rules[index].verdict(border) { return (index, verdict) }
            }
            return nil
        }
    }

    /// Ends the sentence before what begins at `offset`, a list item or what else `rule` says.
    mutating func split(before offset: Int, _ rule: String = "next item") {
        let end = text.trimSpace(before: offset)
        decisions?.append(BorderDecision(offset: end, rule: rule, splits: true))
        close(at: end)
        begin(at: offset)
    }

    private mutating func split(at border: SentenceBorder) {
        close(at: border.end)
        begin(at: border.next)
        if border.isLineEnd { nesting = Nesting() }
    }

    /// Begins the next sentence at `offset`, or behind the words that take leave there, which are one of their own.
    private mutating func begin(at offset: Int) {
        start = offset
        guard let leave = LeaveTaking(at: offset, in: text) else { return }
        decisions?.append(BorderDecision(offset: leave.end, rule: "leave taken", splits: true))
        close(at: leave.end)
        start = leave.name
    }

    private mutating func close(at end: Int) {
        if start < end { sentences.append(Sentence(start..<end)) }
    }
}
