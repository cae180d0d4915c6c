extension SentenceWalk {
    /// The end of the quotes, brackets, smileys and notes that belong to the sentence which the marks before `start`
    /// end.
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
        case .openBracket, .digit: return isFirst || sign.kind == .openBracket ? note(at: offset, sign) : nil
        case .space: return spacedCloser(at: offset + sign.length)
        default: return smiley(behind: offset)
        }
        return offset + sign.length
    }

    /// The end of the smiley or of the note in square brackets that `offset` stands at, with a space before it.
    private func spacedCloser(at offset: Int) -> Int? {
        if let end = smiley(behind: offset) { return text.sign(at: end).kind.isLetter ? nil : end }
        guard text[offset] == 0x5B, text.sign(at: offset + 1).kind == .digit else { return nil }
        return note(at: offset, text.sign(at: offset))
    }

    /// The end of the smiley at `offset`, where only smileys may follow a space.
    private func smiley(behind offset: Int) -> Int? {
        let end = Smiley.end(at: offset, in: text)
        if end > offset { return end }
        let isSmile = nesting.bracket < 0 && text[offset] == 0x29 && Smiley.isSmile(at: offset, in: text)
        return isSmile ? text.skip(from: offset) { $0.scalar == 0x29 } : nil
    }

    /// The end of the reference to a note at `offset`: `[12]`, or plain digits before a space and a capital.
    private func note(at offset: Int, _ sign: Sign) -> Int? {
        if sign.scalar == 0x5B {
            let end = text.skip(from: offset + 1, limit: 4) {
                $0.kind == .digit || $0.kind.isLetter || $0.kind == .comma
            }
            return end > offset + 1 && text[end] == 0x5D ? end + 1 : nil
        }
        guard sign.kind == .digit, text[offset - 1] == 0x2E else { return nil }
        let before = text.sign(before: offset - 1).kind
        guard before == .lower || before == .closeBracket else { return nil }
        var end = text.skip(from: offset, limit: 3) { $0.kind == .digit }
        while text[end] == 0x20, text.sign(at: end + 1).kind == .digit {
            end = text.skip(from: end + 1, limit: 3) { $0.kind == .digit }
        }
        guard text.sign(at: end).kind == .space, text.sign(at: text.skipSpace(from: end)).kind == .upper else {
            return nil
        }
        return end
    }
}
