import Textmill

/// Eight bytes of a text in one word, the first in its lowest bits, so that a question is asked of all at once.
///
/// An answer is a word too: bit 7 of each byte says yes or no, other bits say nothing.
struct EightBytes {
    private let bits: UInt64

    /// The bytes of `text` from `offset` on; 0 beyond its end.
    init(_ text: Bytes, at offset: Int) {
        let bytes = text.buffer(0..<text.count)
        if offset >= 0, offset &+ 8 <= bytes.count, let memory = UnsafeRawPointer(bytes.baseAddress) {
            bits = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        } else {
            bits = (offset..<offset &+ 8).reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) }
        }
    }

    /// Which are `byte`.
    @inline(__always) func equal(_ byte: UInt8) -> UInt64 {
        let other = bits ^ Self.each(UInt64(byte))
        return ~((other & Self.each(0x7F)) &+ Self.each(0x7F) | other) & Self.each(0x80)
    }

    /// Which are `first` and have `second` behind them; the last one is, if it is `first`.
    @inline(__always) func pairs(_ first: UInt8, _ second: UInt8) -> UInt64 {
        equal(first) & (equal(second) >> 8 | 1 << 63)
    }

    /// Where the first byte stands that is neither part of a plain character nor a gap with one behind it; 8 where none.
    var plainCount: Int {
        let plain = plain
        let odd = ~(plain | gaps & plain >> 8) & Self.each(0x80)
        return odd.trailingZeroBitCount >> 3
    }

    /// Whether the last byte is a space or a line feed.
    var endsInGap: Bool { gaps >> 63 == 1 }

    /// Which are part of a plain character, given that what stands before is plain: of ASCII that can be seen, or of
    /// U+00C0–U+02FF, U+0400–U+047F, U+4000–U+9FFF and U+B000–U+CFFF.
    private var plain: UInt64 {
        let ascii = ~bits & between(0x21, 0x7E)
        let rest = ~(bits << 1)
        return ascii | bits
            & (rest | between(0x43, 0x4B) | between(0x50, 0x51) | between(0x64, 0x69) | between(0x6B, 0x6C))
    }

    private var gaps: UInt64 { ~bits & (between(0x20, 0x20) | between(0x0A, 0x0A)) }

    /// Which have their lower seven bits between `low` and `high`, or at them.
    private func between(_ low: UInt64, _ high: UInt64) -> UInt64 {
        let seven = bits & Self.each(0x7F)
        return (seven &+ Self.each(0x80 &- low)) & ~(seven &+ Self.each(0x7F &- high))
    }

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension Bytes {
    /// The first offset from `start` on that is among those `find` answers for eight bytes at a time; the end of the
    /// text where none is. `find` sets no bits but bit 7 of a byte, and none for 0.
    @inline(__always) func offset(from start: Int, where find: (EightBytes) -> UInt64) -> Int {
        var offset = start
        while offset < count {
            let found = find(EightBytes(self, at: offset))
            if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
            offset &+= 8
        }
        return count
    }
}
