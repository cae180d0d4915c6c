// What the end of a line tells.

extension SentenceBorder {
    /// Whether the next line begins an item of a list, or a turn in a conversation: a dash, a bullet, `1.`, `а)`, and a
    /// space.
    var nextIsItem: Bool {
        let sign = text.sign(at: next)
        switch sign.kind {
        case .bullet: return true
        case .dash: return text.sign(at: next + sign.length).kind == .space
        case .symbol: return sign.scalar == 0x2A && text.sign(at: next + 1).kind == .space
        default:
            guard let item = ListItem(at: next, in: text), text.sign(at: item.end).kind == .space else { return false }
            return item.style == .digits || text[item.end - 1] == 0x29
        }
    }

    /// Whether the line that ends here and the next are short, and neither has a mark at its end.
    var standsAmongPhrases: Bool {
        guard end - sentence < 80, left.isLetter || left == .digit else { return false }
        let lineEnd = text.skip(from: next, limit: 40) { $0.kind != .line }
        let closing = text.sign(at: lineEnd).kind
        let last = text.sign(before: text.trimSpace(before: lineEnd)).kind
        return (closing == .line || closing == .end) && (last.isLetter || last == .digit)
    }

    /// Whether the line ends in a Japanese particle that binds it to what follows: の, を, が, は, に.
    var endsInParticle: Bool {
        switch text.sign(before: word.upperBound).scalar {
        case 0x306E, 0x3092, 0x304C, 0x306F, 0x306B: true
        default: false
        }
    }

    /// Whether the first word of the next line would not have fitted in this one.
    var isFull: Bool {
        var length = 1
        var offset = end - 1
        while length <= wrapWidth, offset >= 0, !(0x0A...0x0D).contains(text[offset]) {
            if text[offset] & 0xC0 != 0x80 { length += 1 }
            offset -= 1
        }
        _ = text.skip(from: next, limit: 40) { sign in
            length += 1
            return !sign.kind.isSpace
        }
        return length > wrapWidth
    }
}
