extension SentenceWalk {
    /// At a closing bracket, which may close the number of a list item, or be a smile.
    mutating func judgeBracket(_ sign: Sign, at offset: Int) -> Int {
        let wasOpen = nesting.closeBracket(at: offset)
        if !wasOpen, sign.scalar == 0x29, Smiley.isSmile(at: offset, in: text) { return judgeSmiley(at: offset) }
        judgeNumber(before: offset)
        return offset + sign.length
    }

    /// Splits before the bullet at `offset` if the sentence began with the same.
    mutating func judgeBullet(at offset: Int) {
        guard hasWords(before: offset), text.sign(at: start).scalar == text.sign(at: offset).scalar else { return }
        split(before: offset)
    }

    /// Splits before the number or letter that ends at `offset`, if it begins an item: the next of the list that the
    /// sentence began with, any behind a semicolon, or the first behind a colon.
    mutating func judgeNumber(before offset: Int) {
        var number = text.skipBack(from: offset, limit: 3) { $0.kind == .digit || $0.kind.isLetter }
        guard number < offset else { return }
        if text[number - 1] == 0x28 { number -= 1 }
        guard number > start, text.sign(before: number).kind.isSpace, let item = ListItem(at: number, in: text) else {
            return
        }
        let before = text.sign(before: text.trimSpace(before: number)).kind
        if before == .semicolon {
            if item.style == .digits || text[item.end - 1] == 0x29 { split(before: number) }
        } else if before == .colon {
            if item.style == .digits, item.value == 1, beginsWord(behind: item) { split(before: number, "first item") }
        } else if let first = ListItem(at: start, in: text), item.follows(first, in: text) {
            split(before: number)
        }
    }

    /// Whether the sentence that would end before `offset` has more than a few signs before words.
    func hasWords(before offset: Int) -> Bool {
        text.skip(from: start, limit: 16) { $0.kind == .bullet || $0.kind == .symbol || $0.kind.isSpace } < offset
    }

    /// Whether a capital follows the number of `item`, behind white space.
    private func beginsWord(behind item: ListItem) -> Bool {
        let next = text.skipSpace(from: item.end)
        return next > item.end && text.sign(at: next).kind == .upper
    }
}
