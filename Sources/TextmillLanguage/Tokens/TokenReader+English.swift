import Textmill

// What English writes as one word and treebanks part: contractions, possessives, abbreviations.

extension TokenReader {
    /// Where `n't` begins, if the apostrophe at `offset` is its own: the word before it ends there. A word that is
    /// nothing else ends behind it.
    func negationStart(before offset: Int, of start: Int) -> Int? {
        let length = apostropheLength(at: offset)
        guard length > 0, bytes[offset - 1] | 0x20 == 0x6E, bytes[offset + length] | 0x20 == 0x74,
            !character(at: offset + length + 1).kind.isLetter
        else { return nil }
        return offset - 1 > start ? offset - 1 : offset + length + 1
    }

    /// The end of the possessive or the short verb that begins with the apostrophe at `offset`: `'s`, `'m`, `'re`.
    func cliticEnd(at offset: Int) -> Int? {
        let start = offset + apostropheLength(at: offset)
        var end = start
        while isLatin(at: end), end - start < 3 { end += 1 }
        guard end > start, end - start < 3, !character(at: end).kind.isLetter else { return nil }
        switch (bytes[start] | 0x20, end - start == 2 ? bytes[start + 1] | 0x20 : 0) {
        case (0x73, 0), (0x6D, 0), (0x64, 0), (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return end
        default: return nil
        }
    }

    /// How many bytes the apostrophe at `offset` has; 0 where there is none.
    func apostropheLength(at offset: Int) -> Int {
        if bytes[offset] == 0x27 { return 1 }
        return bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99 ? 3 : 0
    }

    /// Where the second word begins in `cannot`, `gonna`, `gotta`, `wanna`.
    @inline(__always) func contraction(_ start: Int, _ end: Int) -> Int? {
        guard end - start == 5 || end - start == 6 else { return nil }
        switch bytes[start] | 0x20 {
        case 0x63, 0x67, 0x77: return WordParts.contractions.contains(start..<end, in: bytes) ? start + 3 : nil
        default: return nil
        }
    }

    /// The end of the word with the full stop behind it, if that is part of it: `U.S.`, `Dr.`, `J.` before a name.
    func abbreviationEnd(_ start: Int, _ end: Int) -> Int {
        if end - start == 1 {
            var last = end
            while bytes[last] == 0x2E, isLatin(at: last + 1), !character(at: last + 2).kind.isLetter { last += 2 }
            if last > end { return bytes[last] == 0x2E ? last + 1 : last }
            return bytes[start] < 0x61 && bytes[start] != 0x49 && capitalFollows(end + 1) ? end + 1 : end
        }
        guard end - start <= 6, let word = ShortWord(start..<end, in: SignReader(bytes: bytes)) else { return end }
        let use = WordParts.abbreviations.use(of: word)
        if use.isEmpty || use.contains(.title) && bytes[start] >= 0x61 { return end }
        return use.isSuperset(of: .name) || use.contains(.suffix) && bytes[start] < 0x61
            || use.contains(.ending) && bytes[end + 1] <= 0x20 || numberFollows(end + 1) ? end + 1 : end
    }

    private func capitalFollows(_ offset: Int) -> Bool { bytes[offset] == 0x20 && bytes[offset + 1] &- 0x41 < 26 }

    private func numberFollows(_ offset: Int) -> Bool {
        isDigit(at: offset) || bytes[offset] == 0x20 && isDigit(at: offset + 1)
    }
}
