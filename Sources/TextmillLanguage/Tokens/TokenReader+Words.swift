import Textmill

// Words.

extension TokenReader {
    /// Reads the word that begins at `start` with a letter.
    @inline(__always)
    mutating func readWord(from start: Int, into tokens: inout [Token]) -> Int {
        let end = lettersEnd(from: start)
        if endsWord(at: end) || text[end] == 0x2E && endsWord(at: end + 1) && text[start] >= 0xD0 && !joinsStops {
            return appendWord(start, end, to: &tokens)
        }
        return readLongWord(from: start, letters: end, into: &tokens)
    }

    /// Reads the word, or the address, that begins at `start` and has more than its first letters, up to `letters`.
    mutating func readLongWord(from start: Int, letters: Int, into tokens: inout [Token]) -> Int {
        if text[start] < 0x80, start >= plainUntil, let address = address(from: start) {
            return append(start, address.end, address.kind, to: &tokens)
        }
        var end = wordEnd(from: letters, of: start)
        if bytes[end] == 0x2E {
            if text[start] < 0x80 { end = abbreviationEnd(start, end) }
            if text[start] >= 0xD0, let address = cyrillicAddressEnd(from: end) {
                return append(start, address, .url, to: &tokens)
            }
            if text[start] >= 0xD0, joinsStops { end = russianAbbreviationEnd(start, end) }
        }
        return appendWord(start, end, to: &tokens)
    }

    /// Appends the word, or the first of the two that it is.
    @inline(__always) private func appendWord(_ start: Int, _ end: Int, to tokens: inout [Token]) -> Int {
        let part = text[start] < 0x80 ? contraction(start, end) ?? end : end
        return append(start, part, .word, to: &tokens)
    }

    /// The end of the word that began at `start` and has been read up to `offset`.
    mutating func wordEnd(from offset: Int, of start: Int) -> Int {
        var end = offset
        while end < text.count {
            if let stop = negationStart(before: end, of: start) { return stop }
            guard let next = letterEnd(at: end) ?? jointEnd(at: end, of: start) else { break }
            end = lettersEnd(from: next)
        }
        return end
    }

    /// The end of the letter, digit or mark at `offset`, if it is one that belongs to the word before it.
    private func letterEnd(at offset: Int) -> Int? {
        let (kind, next) = character(at: offset)
        return kind.isLetter || kind.isExtending || kind == .digit ? next : nil
    }

    /// The end of the sign at `offset`, if it joins what stands before it with the letter or digit behind it.
    private mutating func jointEnd(at offset: Int, of start: Int) -> Int? {
        switch text[offset] {
        case 0x2D: return joinsByHyphen(offset, offset + 1, of: start) ? offset + 1 : nil
        case 0x5F: return connectorEnd(at: offset)
        case 0x26: return isCapital(at: offset - 1) && isCapital(at: offset + 1) ? offset + 1 : nil
        case 0x27: return apostropheEnd(at: offset, length: 1)
        case 0x2E, 0x3A: return isOfOtherScript(before: offset) ? middleEnd(at: offset) : nil
        case 0xE2 where bytes[offset + 1] == 0x80:
            switch bytes[offset + 2] {
            case 0x90, 0x91: return joinsByHyphen(offset, offset + 3, of: start) ? offset + 3 : nil
            case 0x99: return apostropheEnd(at: offset, length: 3)
            default: return middleEnd(at: offset)
            }
        case 0x22:
            let isInHebrew = isHebrew(before: offset) && character(at: extendingEnd(from: offset + 1)).kind == .hebrew
            return isInHebrew ? offset + 1 : nil
        case 0x80...: return middleEnd(at: offset)
        default: return nil
        }
    }

    /// The end of the sign at `offset`, if by Unicode's rules it joins letters, and letters are on both sides.
    private func middleEnd(at offset: Int) -> Int? {
        let (kind, next) = character(at: offset)
        if kind == .connector { return next }
        return kind.joinsLetters && character(at: extendingEnd(from: next)).kind.isLetter
            ? extendingEnd(from: next) : nil
    }

    private func connectorEnd(at offset: Int) -> Int? {
        var end = offset
        while bytes[end] == 0x5F { end += 1 }
        let kind = character(at: end).kind
        return kind.isLetter || kind == .digit || kind == .katakana || isOfOtherScript(before: offset) ? end : nil
    }

    /// The end of the apostrophe at `offset`, if the word goes on behind it.
    private func apostropheEnd(at offset: Int, length: Int) -> Int? {
        if isHebrew(before: offset) { return offset + length }
        let next = extendingEnd(from: offset + length)
        guard character(at: next).kind.isLetter else { return nil }
        return isLatin(at: offset - 1) && cliticEnd(at: offset) != nil ? nil : next
    }

    /// Whether the letter before `offset` is of a script that neither English nor Russian is written in.
    private func isOfOtherScript(before offset: Int) -> Bool {
        let scalar = bytes.scalar(before: offset).value
        return scalar >= 0x370 && !(0x400..<0x530).contains(scalar)
    }

    /// Whether the letter before `offset`, its marks left out, is of Hebrew.
    private func isHebrew(before offset: Int) -> Bool {
        var end = offset
        while end > 0, bytes[end - 1] >= 0x80, kind(before: end).isExtending { end = bytes.start(before: end) }
        return kind(before: end) == .hebrew
    }

    private func isCapital(at offset: Int) -> Bool { bytes[offset] &- 0x41 < 26 }
}

// MARK: Hyphens

extension TokenReader {
    /// Whether the hyphen from `offset` to `next` joins what stands on both sides.
    private mutating func joinsByHyphen(_ offset: Int, _ next: Int, of start: Int) -> Bool {
        let after = character(at: next).kind
        guard after.isLetter || after == .digit else { return false }
        if !isLatin(at: offset - 1), !isDigit(at: offset - 1) || !isLatin(at: next) { return true }
        if isCyrillic(at: next) || isRussian() { return true }
        if isDigit(at: next) { return isCapital(at: offset - 1) || isDigit(at: offset - 1) }
        return WordParts.prefixes.contains(start..<offset, in: bytes)
    }
}
