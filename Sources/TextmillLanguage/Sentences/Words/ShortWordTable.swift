/// Short words, each with a set of flags, found by the bytes of a text without a string being made.
struct ShortWordTable: Sendable, Equatable {
    private var words: [ShortWord]
    private var flags: [UInt8]
    private let mask: Int

    /// `entries`; the flags of a word given twice are joined.
    init(_ entries: [(word: ShortWord, flags: UInt8)]) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        mask = size - 1
        words = Array(repeating: ShortWord(), count: size)
        flags = Array(repeating: 0, count: size)
        for entry in entries where entry.word != ShortWord() {
            let slot = slot(of: entry.word)
            words[slot] = entry.word
            flags[slot] |= entry.flags
        }
    }

    /// The flags of `word`; 0 where it is not in the table.
    subscript(word: ShortWord) -> UInt8 { flags[slot(of: word)] }

    private func slot(of word: ShortWord) -> Int {
        var slot = word.hash & mask
        while words[slot] != word, words[slot] != ShortWord() { slot = (slot + 1) & mask }
        return slot
    }
}

extension ShortWordTable {
    /// The words of `list`, separated by white space, each with `flags`.
    static func entries(_ list: String, _ flags: UInt8) -> [(word: ShortWord, flags: UInt8)] {
        list.split(whereSeparator: \.isWhitespace).compactMap { word in
            ShortWord(String(word)).map { ($0, flags) }
        }
    }
}
