import Textmill

/// Gives the offsets of one text in the unit that outputs count in.
///
/// Offsets that rise cost only the bytes between them; any other costs a kilobyte at most, so that no order of
/// annotations makes it slow.
struct OffsetCounter {
    private static let blockSize = 1024

    private let countsWide: Bool
    /// The offset of every kilobyte; nil where the unit is the byte, or the text is ASCII and it makes no difference.
    private let marks: [Int]?
    private var last = (byte: 0, offset: 0)

    /// The offsets in the text that `bytes` is.
    init(_ bytes: Bytes, in unit: OutputSettings.Offsets) {
        countsWide = unit == .utf16
        guard unit != .bytes else {
            marks = nil
            return
        }
        var marks: [Int] = []
        var offset = 0
        for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
            marks.append(offset)
            offset += bytes.buffer(start..<start + Self.blockSize).characterCount(countsWide: countsWide)
        }
        self.marks = offset == bytes.count ? nil : marks
    }

    /// The offset of the byte at `byte` of the same text; of a byte inside a character, that of the next one.
    mutating func offset(of byte: Int, in bytes: Bytes) -> Int {
        let byte = max(0, min(byte, bytes.count))
        guard let marks, byte > 0 else { return byte }
        let mark = min(byte / Self.blockSize, marks.count - 1)
        var start = (byte: mark * Self.blockSize, offset: marks[mark])
        if last.byte >= start.byte, last.byte <= byte { start = last }
        let between = bytes.buffer(start.byte..<byte).characterCount(countsWide: countsWide)
        last = (byte, start.offset + between)
        return last.offset
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many Unicode scalars begin here; those beyond U+FFFF twice if `countsWide`. Looks at eight bytes at a time.
    fileprivate func characterCount(countsWide: Bool) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var offset = 0
        var others = 0
        while offset + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            others += (word & ~(word << 1)).countOfHighBits
            if countsWide { others -= (word & word << 1 & word << 2 & word << 3).countOfHighBits }
            offset += 8
        }
        while offset < count {
            others += self[offset] & 0xC0 == 0x80 ? 1 : 0
            if countsWide, self[offset] >= 0xF0 { others -= 1 }
            offset += 1
        }
        return count - others
    }
}

extension UInt64 {
    /// In how many of its bytes the highest bit is set.
    fileprivate var countOfHighBits: Int {
        Int(truncatingIfNeeded: ((self & .highBits) >> 7 &* .eight(1)) >> 56)
    }
}
