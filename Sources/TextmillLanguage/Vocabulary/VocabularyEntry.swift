/// What a vocabulary knows of a word.
public struct VocabularyEntry: Hashable, Sendable {
    /// Its fine class, from 1; 0 where it is not known. At most 2047.
    public var fine: UInt32
    /// Its coarse class, from 1; 0 where it is not known. At most 127.
    public var coarse: UInt32
    /// The digits of its rank by frequency, 1 for the most frequent; 0 where it is not known. At most 15.
    public var rank: UInt32
    /// The lists that have it, a bit each. At most 255.
    public var lists: UInt32

    /// A word of these classes, rank and lists.
    public init(fine: UInt32, coarse: UInt32, rank: UInt32, lists: UInt32) {
        (self.fine, self.coarse, self.rank, self.lists) = (fine, coarse, rank, lists)
    }

    /// Nothing is known of it.
    static let unknown = VocabularyEntry(fine: 0, coarse: 0, rank: 0, lists: 0)

    init(packed: UInt32) {
        self.init(
            fine: packed & 0x7FF, coarse: packed >> 11 & 0x7F, rank: packed >> 18 & 0xF, lists: packed >> 22 & 0xFF)
    }

    var packed: UInt32 { fine & 0x7FF | (coarse & 0x7F) << 11 | (rank & 0xF) << 18 | (lists & 0xFF) << 22 }
}
