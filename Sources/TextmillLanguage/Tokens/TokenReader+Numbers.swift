import Textmill

// Numbers.

extension TokenReader {
    /// Reads the number, or the word that begins with digits, from `start` on.
    @inline(__always)
    mutating func readNumber(from start: Int, into tokens: inout [Token]) -> Int {
        let end = digitsEnd(from: start)
        if end == text.count || text[end] == 0x20 { return append(start, end, .number, to: &tokens) }
        return readLongNumber(from: start, digits: end, into: &tokens)
    }

    /// Reads the number that begins at `start` and has more than its first digits, up to `digits`.
    mutating func readLongNumber(from start: Int, digits: Int, into tokens: inout [Token]) -> Int {
        if text[start] < 0x80, start >= plainUntil,
            isLatin(at: digits) || bytes[digits] == 0x40 || bytes[digits] == 0x5F,
            let address = address(from: start)
        {
            return append(start, address.end, address.kind, to: &tokens)
        }
        let end = extendingEnd(from: numberEnd(from: digits, of: start))
        let (kind, next) = character(at: end)
        if kind.isLetter { return readLetters(behind: end, of: start, into: &tokens) }
        if kind == .connector, character(at: next).kind.isLetter || character(at: next).kind == .digit {
            return append(start, wordEnd(from: next, of: start), .number, to: &tokens)
        }
        return append(start, ordinalEnd(from: end, of: start), .number, to: &tokens)
    }

    /// The end of the digits from `offset` on, with the signs between them.
    private mutating func numberEnd(from offset: Int, of start: Int) -> Int {
        var end = offset
        var isCode = false
        while end < text.count {
            let next = digitsEnd(from: end)
            if next > end {
                end = next
            } else if let joint = numberJoint(at: end, of: start, isCode: isCode) {
                if text[end] == 0x2D { isCode = true }
                end = joint
            } else {
                break
            }
        }
        return end
    }

    /// The end of the sign or the digit at `offset`, if it belongs to the number before it, which has hyphens already if it
    /// `isCode`.
    private mutating func numberJoint(at offset: Int, of start: Int, isCode: Bool) -> Int? {
        switch text[offset] {
        case 0x2C, 0x2E, 0x2F: return isDigit(at: offset + 1) ? offset + 1 : nil
        case 0x3A: return isDigit(at: offset + 1) && (joinsStops || !isRussian()) ? offset + 1 : nil
        case 0x2D: return isDigit(at: offset + 1) && (isCode || joinsDigits(offset, of: start)) ? offset + 1 : nil
        case 0x80...:
            let (kind, next) = character(at: offset)
            if kind == .digit || kind.isExtending { return next }
            return kind == .midNumber && character(at: next).kind == .digit ? next : nil
        default: return nil
        }
    }

    /// Whether the first hyphen of a number, at `offset`, joins the digits on both sides: in Russian always, in English in
    /// telephone numbers and other codes, but not in ranges.
    private mutating func joinsDigits(_ offset: Int, of start: Int) -> Bool {
        if isRussian() { return true }
        let end = digitsEnd(from: offset + 1)
        return bytes[end] == 0x2D && isDigit(at: end + 1) || end - offset == 5 && offset - start <= 3
    }

    /// The end of the letters that a hyphen joins to a number: `2015-м`, `24-летний`.
    private mutating func ordinalEnd(from offset: Int, of start: Int) -> Int {
        let length = bytes[offset] == 0x2D ? 1 : bytes[offset] == 0xE2 && bytes[offset + 2] | 1 == 0x91 ? 3 : 0
        guard length > 0, character(at: offset + length).kind.isLetter, isCyrillic(at: offset + length) || isRussian()
        else { return offset }
        return wordEnd(from: lettersEnd(from: offset + length), of: start)
    }

    /// Reads the number from `start` to `offset`, behind which a letter stands: one of a unit, which is a word of its
    /// own, or one that makes a word of the whole.
    private mutating func readLetters(behind offset: Int, of start: Int, into tokens: inout [Token]) -> Int {
        let letters = lettersEnd(from: offset)
        let end = wordEnd(from: letters, of: start)
        if end == letters, WordParts.units.contains(offset..<end, in: bytes) {
            return append(start, offset, .number, to: &tokens)
        }
        let isNumber = end == letters && WordParts.ordinals.contains(offset..<end, in: bytes)
        return append(start, end, isNumber ? .number : .word, to: &tokens)
    }
}
