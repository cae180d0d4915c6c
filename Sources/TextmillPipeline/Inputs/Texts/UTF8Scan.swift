/// A search of bytes for what is not UTF-8, eight bytes at a time.
///
/// In a word of eight bytes one bit a byte says where characters of two, three and four bytes begin. Shifted by one, two
/// and three bytes these bits say where characters must go on, to be compared with where bytes do go on.
struct UTF8Scan {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where the first character begins that is none; nil if there is no such.
    func firstFault() -> Int? {
        var offset = 0
        while offset < bytes.count {
            offset = soundEnd(from: offset)
            let end = min(offset + 16, bytes.count)
            while offset < end {
                let length = characterLength(at: offset)
                guard length > 0 else { return offset }
                offset += length
            }
        }
        return nil
    }

    /// The end of the last character, or the start of one that the end may have cut off.
    var lastBorder: Int { border(before: bytes.count, notBefore: 0) }

    /// A border of characters up to which, from the border `start` on, all is sound for sure.
    private func soundEnd(from start: Int) -> Int {
        guard let first = bytes.baseAddress else { return start }
        let words = UnsafeRawPointer(first)
        var offset = start
        var before: UInt64 = 0
        var (two, three, four): (UInt64, UInt64, UInt64) = (0, 0, 0)
        while offset + 8 <= bytes.count {
            let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let high = word & .highBits
            if high | two == 0 {
                before = word
                offset += 8
                continue
            }
            let lead = high & word << 1
            let long = lead & word << 2
            var awaited = lead << 8 | two >> 56
            var wrong = lead & ~((word & .eight(0x3E)) &+ .eight(0x7E))
            if long | three != 0 {
                let longest = long & word << 3
                awaited |= long << 16 | three >> 48 | longest << 24 | four >> 40
                wrong |= longest & (word << 4 | word << 5) | word.wrongSecondBytes(after: word << 8 | before >> 56)
                four = longest
            }
            wrong |= (high & ~(word << 1)) ^ awaited
            if wrong != 0 { break }
            (two, three, before) = (lead, long, word)
            offset += 8
        }
        return border(before: offset, notBefore: start)
    }

    /// The border of characters at `offset`, or before it where a character that begins before goes on there.
    private func border(before offset: Int, notBefore start: Int) -> Int {
        for back in 1...3 where offset - back >= start && bytes[offset - back] >= 0xC0 {
            return Self.length(after: bytes[offset - back]) > back ? offset - back : offset
        }
        return offset
    }

    private func characterLength(at offset: Int) -> Int {
        let lead = bytes[offset]
        if lead < 0x80 { return 1 }
        let length = Self.length(after: lead)
        guard length > 1, lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return 0 }
        for next in 1..<length where bytes[offset + next] & 0xC0 != 0x80 { return 0 }
        let second = bytes[offset + 1]
        switch lead {
        case 0xE0 where second < 0xA0, 0xED where second >= 0xA0, 0xF0 where second < 0x90, 0xF4 where second >= 0x90:
            return 0
        default: return length
        }
    }

    /// How many bytes the character has that begins with `lead`.
    static func length(after lead: UInt8) -> Int {
        switch lead {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}

extension UInt64 {
    /// The highest bit of each byte.
    static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// A word whose eight bytes are `byte`.
    @inline(__always) static func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The highest bit of each byte that is `byte`; above one that is, others may be marked too.
    @inline(__always) func marks(of byte: UInt8) -> UInt64 {
        let difference = self ^ .eight(byte)
        return (difference &- .eight(1)) & ~difference & .highBits
    }

    /// The highest bit of each byte that may not follow the one before it: a character too long, a surrogate.
    @inline(__always) fileprivate func wrongSecondBytes(after leads: UInt64) -> UInt64 {
        leads.marks(of: 0xE0) & ~(self << 2) | leads.marks(of: 0xED) & self << 2
            | leads.marks(of: 0xF0) & ~(self << 2 | self << 3)
    }
}
