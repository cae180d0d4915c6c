/// The number or letter that begins an item of a list: `1.`, `2)`, `(b)`, `iv)`, behind a bullet or without one.
struct ListItem {
    /// How the number is written.
    enum Style { case digits, letter, roman }

    let style: Style
    /// What closes it: `.`, `)`, or both.
    let closing: Range<Int>
    let isBracketed: Bool
    let value: UInt32
    /// Where the words of the item begin.
    let end: Int

    /// The item at `start` of `text`; nil where none begins.
    init?(at start: Int, in text: SignReader) {
        let number = text.skip(from: start, limit: 6) { $0.kind == .bullet || $0.kind == .space || $0.scalar == 0x28 }
        isBracketed = number > start && text[number - 1] == 0x28
        let first = text.sign(at: number)
        var close = number
        if first.kind == .digit {
            close = text.skip(from: number, limit: 3) { $0.kind == .digit }
            style = .digits
            value = (number..<close).reduce(0) { $0 * 10 + UInt32(text[$1] & 0x0F) }
        } else {
            close = text.skip(from: number, limit: 5) { Self.isRoman($0.scalar) }
            let isRoman = close > number + first.length
            if !isRoman, first.kind.isLetter { close = number + first.length }
            style = isRoman ? .roman : .letter
            value = first.scalar
        }
        guard close > number else { return nil }
        let end = text.skip(from: close, limit: 2) { $0.scalar == 0x2E || $0.scalar == 0x29 }
        guard end > close, !isBracketed || text[end - 1] == 0x29 else { return nil }
        closing = close..<end
        self.end = end
    }

    /// Whether this is the next item of a list that has `other` in it.
    func follows(_ other: ListItem, in text: SignReader) -> Bool {
        style == other.style && style != .roman && value == other.value + 1 && isBracketed == other.isBracketed
            && closing.count == other.closing.count && text[closing.lowerBound] == text[other.closing.lowerBound]
    }

    private static func isRoman(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x49, 0x56, 0x58, 0x4C, 0x69, 0x76, 0x78, 0x6C: true
        default: false
        }
    }
}
