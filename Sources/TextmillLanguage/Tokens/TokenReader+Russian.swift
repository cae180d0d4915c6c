import Textmill

// What Universal Dependencies join in Russian.

extension TokenReader {
    /// The end of the word with the full stop behind it, if the stop abbreviates it and ends no sentence: `г.`, `А.`.
    func russianAbbreviationEnd(_ start: Int, _ end: Int) -> Int {
        var next = end + 1
        while bytes[next] == 0x20 { next += 1 }
        guard next < text.count, let word = ShortWord(start..<end, in: SignReader(bytes: bytes)) else { return end }
        let first = bytes.scalar(at: start)
        let isCapitalNext = bytes.scalar(at: next).isUppercaseLetter
        if first.isUppercaseLetter { return bytes.end(at: start) == end && isCapitalNext ? end + 1 : end }
        let use = WordParts.abbreviations.use(of: word)
        guard !use.isEmpty || isDotted(start, next) else { return end }
        return !isCapitalNext || use.contains(.name) && !use.contains(.unit) ? end + 1 : end
    }

    /// Whether the letter at `start` is one of several with full stops: `т. е.`, `и т. д.`.
    private func isDotted(_ start: Int, _ next: Int) -> Bool {
        guard bytes.end(at: start) < text.count, bytes[bytes.end(at: start)] == 0x2E else { return false }
        var before = start
        while bytes[before - 1] == 0x20 { before -= 1 }
        return bytes[before - 1] == 0x2E || bytes[bytes.end(at: next)] == 0x2E
    }
}
