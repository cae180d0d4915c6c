import Textmill

extension Bytes {
    /// Where the plain text ends that begins at `start`: characters which cleaning never touches, with a single space or
    /// line feed between them. The character before `start` is neither.
    func plainEnd(from start: Int) -> Int {
        let bytes = buffer(0..<count)
        guard let memory = UnsafeRawPointer(bytes.baseAddress) else { return start }
        var offset = start
        while offset + 17 <= count {
            let here = memory.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            let next = memory.loadUnaligned(fromByteOffset: offset + 1, as: SIMD16<UInt8>.self)
            let isGap = (here .== 0x20) .| (here .== 0x0A)
            guard all(Self.isPlain(here) .| (isGap .& Self.isPlain(next))) else { break }
            offset += 16
        }
        while offset < count, Self.isPlain(bytes[offset]) || isSingleGap(at: offset) { offset += 1 }
        return offset
    }

    /// Whether a space or a line feed stands at `offset`, and a plain character behind it.
    private func isSingleGap(at offset: Int) -> Bool {
        (self[offset] == 0x20 || self[offset] == 0x0A) && Self.isPlain(self[offset + 1])
    }

    /// Whether `byte` is part of a plain character, given that what stands before it is plain: ASCII that can be
    /// seen, or of U+00C0–U+02FF, U+0400–U+047F, U+4000–U+9FFF and U+B000–U+CFFF.
    @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x21 < 0x5E || byte &- 0x80 < 0x40 || byte & 0xFE == 0xD0 || byte &- 0xC3 < 9 || byte &- 0xE4 < 6
            || byte &- 0xEB < 2
    }

    @inline(__always) private static func isPlain(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (bytes &- 0x21 .< 0x5E) .| (bytes &- 0x80 .< 0x40) .| (bytes & 0xFE .== 0xD0) .| (bytes &- 0xC3 .< 9)
            .| (bytes &- 0xE4 .< 6) .| (bytes &- 0xEB .< 2)
    }
}
