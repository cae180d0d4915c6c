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
        guard offset > start, text.sign(at: start).scalar == text.sign(at: offset).scalar else { return }
        split(before: offset)
    }

    /// Splits before the number or letter that ends at `offset`, if it begins an item: the next of the list that the
    /// sentence began with, or any behind a semicolon.
    mutating func judgeNumber(before offset: Int) {
        var number = text.skipBack(from: offset, limit: 3) { $0.kind == .digit || $0.kind.isLetter }
        guard number < offset else { return }
        if text[number - 1] == 0x28 { number -= 1 }
        guard number > start, text.sign(before: number).kind.isSpace, let item = ListItem(at: number, in: text) else {
            return
        }
        if followsSemicolon(number) {
            if item.style == .digits || text[item.end - 1] == 0x29 { split(before: number) }
        } else if let first = ListItem(at: start, in: text), item.follows(first, in: text) {
            split(before: number)
        }
    }

    private func followsSemicolon(_ offset: Int) -> Bool {
        text.sign(before: text.trimSpace(before: offset)).kind == .semicolon
    }
}
