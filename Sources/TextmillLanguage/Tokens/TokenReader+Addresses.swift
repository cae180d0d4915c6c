import Textmill

// Addresses, hashtags and mentions.

extension TokenReader {
    /// The e-mail or web address that begins at `start` with a letter or digit of ASCII, or another word with dots in
    /// it, such as the name of a file.
    mutating func address(from start: Int) -> (end: Int, kind: TokenKind)? {
        var end = start
        var dots = 0
        while end < text.count, isOfAddress(text[end]) {
            if text[end] == 0x2E { dots += 1 }
            end += 1
        }
        plainUntil = end
        if bytes[end] == 0x40, let domain = domainEnd(from: end + 1) { return (domain, .email) }
        if bytes[end] == 0x3A, bytes[end + 1] == 0x2F, bytes[end + 2] == 0x2F, character(at: end + 3).kind != .space {
            return (bytes.addressEnd(from: end + 3), .url)
        }
        guard dots > 0, let domain = domainEnd(from: start) else { return nil }
        if hasKnownZone(endingAt: domain) || startsWithWWW(start) {
            return (hasPath(at: domain) ? bytes.addressEnd(from: domain) : domain, .url)
        }
        return (domain, .word)
    }

    /// The end of the address whose zone stands in Cyrillic behind the full stop at `offset`: `пример.рф`.
    func cyrillicAddressEnd(from offset: Int) -> Int? {
        let end = lettersEnd(from: offset + 1)
        guard end - offset == 5, endsWord(at: end) || !character(at: end).kind.isLetter,
            WordParts.zones.contains(offset + 1..<end, in: bytes)
        else { return nil }
        return hasPath(at: end) ? bytes.addressEnd(from: end) : end
    }

    /// Reads the hashtag that begins at `start`, or the sign alone.
    func readHash(from start: Int, into tokens: inout [Token]) -> Int {
        let end = kind(before: start).isLetter ? start + 1 : nameEnd(from: start + 1, points: false)
        guard end > digitsEnd(from: start + 1) else { return readRun(from: start, .symbol, into: &tokens) }
        return append(start, end, .hashtag, to: &tokens)
    }

    /// Reads the mention that begins at `start`, or the sign alone.
    func readAt(from start: Int, into tokens: inout [Token]) -> Int {
        let end = nameEnd(from: start + 1, points: true)
        let before = kind(before: start)
        guard end > start + 1, bytes[start + 1] < 0x80, !before.isLetter, before != .digit else {
            return append(start, start + 1, .symbol, to: &tokens)
        }
        return append(start, end, .mention, to: &tokens)
    }

    /// The end of the letters, digits and low lines from `start` on; with points, also of points and hyphens within.
    private func nameEnd(from start: Int, points: Bool) -> Int {
        var end = start
        while true {
            let (kind, next) = character(at: end)
            switch kind {
            case .letter, .hebrew, .digit, .extend, .connector, .katakana, .single: end = next
            case .midEither where points && bytes[end] == 0x2E, .other where points && bytes[end] == 0x2D:
                guard end > start, isLatin(at: next) || isDigit(at: next) else { return end }
                end = next
            default: return end
            }
        }
    }

    private func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    /// The end of the labels with full stops between them that begin at `start`: two at least, the last of two letters
    /// at least, and none behind the first with a capital and small letters, which would begin a sentence.
    private func domainEnd(from start: Int) -> Int? {
        var label = start
        var end: Int?
        while true {
            var next = label
            while next < text.count, text[next] != 0x2E, isOfAddress(text[next]) { next += 1 }
            guard next > label, label == start || !beginsSentence(label) else { return end }
            let last = isLatin(at: next - 1) || isDigit(at: next - 1) ? next : next - 1
            if label > start, last - label > 1, !isDigit(at: label) { end = last }
            guard last == next, bytes[next] == 0x2E else { return end }
            label = next + 1
        }
    }

    private func beginsSentence(_ offset: Int) -> Bool { bytes[offset] &- 0x41 < 26 && bytes[offset + 1] &- 0x61 < 26 }

    private func hasKnownZone(endingAt end: Int) -> Bool {
        var start = end
        while start > 0, bytes[start - 1] != 0x2E, end - start < 12 { start -= 1 }
        return WordParts.zones.contains(start..<end, in: bytes)
    }

    private func startsWithWWW(_ start: Int) -> Bool {
        (0..<3).allSatisfy { bytes[start + $0] | 0x20 == 0x77 } && bytes[start + 3] == 0x2E
    }

    private func hasPath(at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x2F, 0x3F: isOfAddress(bytes[offset + 1]) || bytes[offset] == 0x2F
        case 0x3A: isDigit(at: offset + 1)
        default: false
        }
    }
}
