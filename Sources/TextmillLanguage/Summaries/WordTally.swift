/// In how many sentences each word of a text stands, by its beginning.
///
/// Words share a cell when their hashes meet; a text has four cells and more for each of its words, so this is rare,
/// and nothing is ever searched for.
struct WordTally {
    private struct Cell {
        var lastSentence: Int32 = -1
        var sentences: UInt16 = 0
        var isInTitle = false
    }

    private var cells: [Cell]
    private let shift: UInt32

    /// An empty tally for a text of so many bytes.
    init(bytes: Int) {
        let bits = min(20, max(8, UInt32(Int.bitWidth - (bytes / 2).leadingZeroBitCount)))
        cells = Array(repeating: Cell(), count: 1 << bits)
        shift = 32 - bits
    }

    private func index(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> shift) }

    /// Notes that `word` stands in `sentence`; false where that was known.
    mutating func add(_ word: UInt32, in sentence: Int) -> Bool {
        let index = index(word)
        let number = Int32(truncatingIfNeeded: sentence)
        guard cells[index].lastSentence != number else { return false }
        cells[index].lastSentence = number
        if cells[index].sentences < .max { cells[index].sentences += 1 }
        return true
    }

    /// Notes that `word` stands in the title; false where that was known.
    mutating func addToTitle(_ word: UInt32) -> Bool {
        let index = index(word)
        defer { cells[index].isInTitle = true }
        return !cells[index].isInTitle
    }

    /// Whether the text comes back to `word`: it stands in three sentences or more.
    func isFrequent(_ word: UInt32) -> Bool { cells[index(word)].sentences >= 3 }

    /// Whether the title has `word`.
    func isInTitle(_ word: UInt32) -> Bool { cells[index(word)].isInTitle }
}
