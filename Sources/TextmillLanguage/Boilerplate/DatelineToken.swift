import Textmill

/// A word, a number or a sign at the start of a line, as a dateline is read.
struct DatelineToken {
    enum Kind {
        /// A word in capitals: `БАКУ`, `AP`.
        case capitals
        /// A word that begins with a capital: `Baku`.
        case capitalised
        /// Any other word.
        case small
        /// Digits, and what joins them: `22`, `11:10`, `1996-08-30`.
        case number
        /// A dash, however it is written: `-`, `--`, `–`, `—`.
        case dash
        case comma, period, slash, open, close, quote, other
    }

    let kind: Kind
    let span: Range<Int>
    let followsSpace: Bool

    var isName: Bool { kind == .capitals || kind == .capitalised }
    var isWord: Bool { isName || kind == .small }
}

extension Bytes {
    /// The token that begins at `offset` or after the space there, and before `limit`.
    func datelineToken(from offset: Int, to limit: Int) -> DatelineToken? {
        let start = skippingSpace(from: offset, to: limit)
        guard start < limit else { return nil }
        let (kind, end) = datelineToken(at: start, to: limit)
        return DatelineToken(kind: kind, span: start..<end, followsSpace: start > offset)
    }

    private func datelineToken(at start: Int, to limit: Int) -> (DatelineToken.Kind, Int) {
        let first = scalar(at: start)
        if first.isLetter { return word(at: start, to: limit) }
        if first.isDigit { return (.number, number(at: start, to: limit)) }
        let end = self.end(at: start)
        switch first {
        case "-", "–", "—", "―", "−", "‒":
            var end = end
            while end < limit, self[end] == 0x2D { end += 1 }
            return (.dash, end)
        case ",": return (.comma, end)
        case ".": return (.period, end)
        case "/": return (.slash, end)
        case "(", "[": return (.open, end)
        case ")", "]": return (.close, end)
        case "\"", "«", "»", "“", "”", "„": return (.quote, end)
        default: return (.other, end)
        }
    }

    /// A word, with the hyphens, apostrophes and points inside it: `Ростов-на-Дону`, `INTERFAX.RU`, `N.Y`.
    private func word(at start: Int, to limit: Int) -> (DatelineToken.Kind, Int) {
        var offset = start
        var letters = 0
        var capitals = 0
        while offset < limit {
            let scalar = scalar(at: offset)
            let next = end(at: offset)
            if scalar.isWordPart {
                letters += scalar.isLetter ? 1 : 0
                capitals += scalar.isUppercaseLetter ? 1 : 0
            } else if !joins(scalar, before: next) {
                break
            }
            offset = next
        }
        let isName = scalar(at: start).isUppercaseLetter
        return (capitals == letters && capitals > 1 ? .capitals : isName ? .capitalised : .small, offset)
    }

    private func joins(_ scalar: Unicode.Scalar, before next: Int) -> Bool {
        let following = self.scalar(at: next)
        switch scalar {
        case "-", "‑", "‐", "'", "’", "&": return following.isLetter
        case ".":
            // A point joins Latin names alone, `INTERFAX.RU`, `N.Y`: in `Sputnik.Президент` a sentence begins.
            guard following.isLetter, following.value < 0x80 else { return false }
            return following.isLowercaseLetter || !self.scalar(at: next + 1).isLowercaseLetter
        default: return false
        }
    }

    private func number(at start: Int, to limit: Int) -> Int {
        var offset = start
        while offset < limit {
            let next = end(at: offset)
            switch self[offset] {
            case 0x2D, 0x2E, 0x2F, 0x3A: guard scalar(at: next).isDigit else { return offset }
            default: guard scalar(at: offset).isDigit else { return offset }
            }
            offset = next
        }
        return offset
    }
}
