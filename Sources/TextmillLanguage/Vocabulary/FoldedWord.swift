import Textmill

/// A word's letters, small, with «е» for «ё»; with a hash of each beginning of the word. Of a very long word the first
/// letters stand for all.
struct FoldedWord {
    /// How many letters are kept at most.
    static let longest = 48

    /// Room for letters, of which there are `count`.
    private var room = [UInt32](repeating: 0, count: FoldedWord.longest)
    /// The hash of the first letters, for each number of letters from none on.
    private var heads = [UInt64](repeating: FoldedWord.seed, count: FoldedWord.longest + 1)
    /// How many letters it has.
    private(set) var count = 0

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    /// The letters of a string.
    init(_ word: String) {
        self.init()
        word.withBytes { read($0, 0..<$0.count) }
    }

    /// Takes the letters of `span` in place of those it had.
    mutating func read(_ bytes: Bytes, _ span: Range<Int>) {
        var (offset, count, hash) = (span.lowerBound, 0, Self.seed)
        room.withUnsafeMutableBufferPointer { room in
            heads.withUnsafeMutableBufferPointer { heads in
                while offset < span.upperBound, count < Self.longest {
                    let letter = bytes.scalar(at: offset).plainLetter
                    hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
                    hash ^= hash >> 29
                    room[count] = letter
                    count += 1
                    heads[count] = hash
                    offset = bytes.end(at: offset)
                }
            }
        }
        self.count = count
    }

    /// The letters.
    var letters: ArraySlice<UInt32> { room[..<count] }

    /// The hash of the whole word.
    var hash: UInt64 { heads[count] }

    /// The hash of the word without its last `count` letters.
    func head(without count: Int) -> UInt64 { heads[max(0, self.count - count)] }

    /// The hash of the first `count` letters, or of all where there are fewer.
    func head(_ count: Int) -> UInt64 { heads[min(count, self.count)] }
}

extension FoldedWord {
    /// The hash of the last `count` letters, of which there are so many.
    func tail(_ count: Int) -> UInt64 {
        letters.suffix(count).reversed().reduce(Self.tailSeed) { FeatureHash.pair($0, UInt64($1)) }
    }

    /// The hash of no last letters.
    static let tailSeed: UInt64 = 0x2545_F491_4F6C_DD1D
}

extension Unicode.Scalar {
    /// The small letter of a Latin, Cyrillic or Greek capital, «е» for «ё»; any other as it is.
    @inline(__always) var plainLetter: UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value + 0x20 : value }
        if value &- 0x400 < 0x60 {
            if value == 0x401 || value == 0x451 { return 0x435 }
            return value < 0x410 ? value + 0x50 : value < 0x430 ? value + 0x20 : value
        }
        return fartherPlainLetter
    }

    private var fartherPlainLetter: UInt32 {
        switch value {
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9: value + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF: value | 1
        case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: value + (value & 1)
        default: value
        }
    }
}
