extension SentenceWalk {
    /// The end of the quotes, brackets, smileys and notes that belong to the sentence which the marks before `start`
    /// end. What they close is open no longer.
    mutating func closers(from start: Int, after mark: SignKind) -> Int {
        var offset = start
        while let end = closer(at: offset, isFirst: offset == start, after: mark) { offset = end }
        return offset
    }

    private mutating func closer(at offset: Int, isFirst: Bool, after mark: SignKind) -> Int? {
        let sign = text.sign(at: offset)
        switch sign.kind {
        case .closeBracket: _ = nesting.closeBracket(at: offset)
        case .closeQuote, .quote, .openQuote:
            guard !Nesting.opens(sign, at: offset, in: text) else { return nil }
            nesting.note(sign, at: offset, in: text)
        case .stop, .query, .ellipsis: if isFirst { return nil }
        case .joiner: break
        case .openBracket: return bracketedNote(at: offset)
        case .digit: return isFirst ? plainNote(at: offset) : nil
        case .space: return spacedCloser(at: offset + sign.length)
        default: return smiley(at: offset)
        }
        return offset + sign.length
    }

    /// The end of the smiley, the bracketed note or the French quotation mark at `offset`, which has a space before it.
    private mutating func spacedCloser(at offset: Int) -> Int? {
        let sign = text.sign(at: offset)
        if sign.kind == .closeQuote, nesting.quote >= 0, sign.scalar == nesting.quoteEnd {
            nesting.note(sign, at: offset, in: text)
            return offset + sign.length
        }
        if let end = smiley(at: offset) { return text.sign(at: end).kind.isLetter ? nil : end }
        return text.sign(at: offset + 1).kind == .digit ? bracketedNote(at: offset) : nil
    }

    private func smiley(at offset: Int) -> Int? {
        let end = Smiley.end(at: offset, in: text)
        if end > offset { return end }
        let isSmile = nesting.bracket < 0 && text[offset] == 0x29 && Smiley.isSmile(at: offset, in: text)
        return isSmile ? text.skip(from: offset) { $0.scalar == 0x29 } : nil
    }

    /// The end of a reference to a note: `[12]`, `[a]`.
    private func bracketedNote(at offset: Int) -> Int? {
        guard text[offset] == 0x5B else { return nil }
        let end = text.skip(from: offset + 1, limit: 4) { $0.kind == .digit || $0.kind.isLetter || $0.kind == .comma }
        return end > offset + 1 && text[end] == 0x5D ? end + 1 : nil
    }

    /// The end of a reference to a note that is not raised any more: plain digits between the full stop behind a word
    /// and a space with a capital, `consultation.11 12 Take`.
    private func plainNote(at offset: Int) -> Int? {
        guard text[offset - 1] == 0x2E else { return nil }
        let word = text.sign(before: offset - 1).kind
        guard word == .lower || word == .closeBracket else { return nil }
        var end = text.skip(from: offset, limit: 3) { $0.kind == .digit }
        for _ in 0..<3 where text[end] == 0x20 && text.sign(at: end + 1).kind == .digit {
            end = text.skip(from: end + 1, limit: 3) { $0.kind == .digit }
        }
        return text[end] == 0x20 && text.sign(at: end + 1).kind == .upper ? end : nil
    }
}
