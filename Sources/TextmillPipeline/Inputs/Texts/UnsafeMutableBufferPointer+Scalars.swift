extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes the Unicode scalar `value` as UTF-8 from `offset` on, and returns how many bytes it took.
    @inline(__always) func write(_ value: UInt32, at offset: Int) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F) }
        switch value {
        case ..<0x80:
            self[offset] = UInt8(truncatingIfNeeded: value)
            return 1
        case ..<0x800:
            self[offset] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
            self[offset + 1] = tail(0)
            return 2
        case ..<0x10000:
            self[offset] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
            self[offset + 1] = tail(6)
            self[offset + 2] = tail(0)
            return 3
        default:
            self[offset] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
            self[offset + 1] = tail(12)
            self[offset + 2] = tail(6)
            self[offset + 3] = tail(0)
            return 4
        }
    }
}
