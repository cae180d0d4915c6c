/// The scripts of a model: eight bytes each (letters dropped, letters cut, bytes added, 0, where these begin, in 32 bits),
/// and behind them all that is added.
struct ScriptTable: Sendable {
    private let entries: ModelPart
    private let added: ModelPart

    init(_ entries: ModelPart, added: ModelPart) { (self.entries, self.added) = (entries, added) }

    /// The script with this number; one that leaves a word as it is where there is none.
    subscript(number: Int) -> WordScript {
        guard number >= 0, (number + 1) * 8 <= entries.count else { return .identity }
        let entry = entries.numbers(UInt8.self) + number * 8
        let start = Int(entries.numbers(UInt32.self)[number * 2 + 1])
        guard start + Int(entry[2]) <= added.count else { return .identity }
        let letters = UnsafeBufferPointer(start: added.numbers(UInt8.self) + start, count: Int(entry[2]))
        return WordScript(dropped: Int(entry[0]), cut: Int(entry[1]), added: letters)
    }
}

extension WordScript {
    /// Leaves a word as it is.
    static var identity: WordScript {
        WordScript(dropped: 0, cut: 0, added: UnsafeBufferPointer(start: nil, count: 0))
    }
}
