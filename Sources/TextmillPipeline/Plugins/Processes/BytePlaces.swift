import Textmill

/// Finds the byte at an offset that counts another unit.
///
/// Offsets that rise cost only the text between them; any other costs a kilobyte at most.
struct BytePlaces {
    private static let blockSize = 1024

    private let isWide: Bool
    /// At which offset every kilobyte begins, and at which byte its first character; nil where bytes are counted.
    private var marks: [(offset: Int, byte: Int)]?
    private var last = (offset: 0, byte: 0)

    /// The places in the text that `bytes` is, for offsets in `unit`.
    init(_ bytes: Bytes, in unit: OutputSettings.Offsets) {
        isWide = unit == .utf16
        guard unit != .bytes else { return }
        var marks = [(offset: 0, byte: 0)]
        var (offset, byte) = (0, 0)
        while byte < bytes.count {
            if byte / Self.blockSize >= marks.count { marks.append((offset, byte)) }
            offset += width(of: bytes[byte])
            byte += Self.length(of: bytes[byte])
        }
        if offset != bytes.count { self.marks = marks }
    }

    /// The byte at `offset` of the same text; nil if the text has no such place, or it is inside a character.
    mutating func byte(at offset: Int, in bytes: Bytes) -> Int? {
        guard let marks else {
            return offset >= 0 && offset <= bytes.count && bytes[offset] & 0xC0 != 0x80 ? offset : nil
        }
        guard offset >= 0, offset <= bytes.count else { return nil }
        var place = mark(before: offset, marks)
        if last.offset >= place.offset, last.offset <= offset { place = last }
        while place.offset < offset, place.byte < bytes.count {
            place.offset += width(of: bytes[place.byte])
            place.byte += Self.length(of: bytes[place.byte])
        }
        guard place.offset == offset else { return nil }
        last = place
        return place.byte
    }

    private func mark(before offset: Int, _ marks: [(offset: Int, byte: Int)]) -> (offset: Int, byte: Int) {
        var low = 0
        var high = marks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }

    private func width(of lead: UInt8) -> Int { isWide && lead >= 0xF0 ? 2 : 1 }

    private static func length(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
