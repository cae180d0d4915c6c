/// What a word can be, the likelier first. Good as long as the lexicon is kept.
public struct Readings: RandomAccessCollection {
    let table: ReadingTable
    let members: Range<Int>

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many there are.
    public var endIndex: Int { members.count }
    /// The reading with this number, from 0.
    public subscript(index: Int) -> Reading { table.reading(at: members.lowerBound + index) }
}
