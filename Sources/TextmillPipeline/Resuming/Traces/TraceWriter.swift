import Textmill

/// Writes numbers and texts to bytes, each in as few as it needs.
struct TraceWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// A number that is not negative: seven bits a byte, the lowest first, the last byte under 128 (LEB128).
    mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// All 64 bits, the lowest first.
    mutating func write(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }

    /// Text, its length first.
    mutating func write(_ text: String) {
        text.withBytes { text in
            write(text.count)
            bytes.append(contentsOf: text.buffer(0..<text.count))
        }
    }

    /// Text or none.
    mutating func write(_ text: String?) {
        write(text == nil ? 0 : 1)
        if let text { write(text) }
    }

    /// Names and values.
    mutating func write(_ attributes: Attributes) {
        write(attributes.count)
        for (name, value) in attributes {
            write(name)
            write(value)
        }
    }
}
