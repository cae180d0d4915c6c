import Textmill

/// The hash of a name's letters, small, with «е» for «ё»: what is spelled alike has the same.
struct NameHash: Hashable {
    private(set) var value: UInt64

    /// The hash of `text`, with `salt` to tell uses apart.
    init(_ text: String, salt: UInt64 = 0) {
        self = text.withBytes { NameHash(folding: 0..<$0.count, in: $0, salt: salt) }
    }

    /// The hash of the letters of `span`, the same as that of its text.
    init(folding span: Range<Int>, in bytes: Bytes, salt: UInt64 = 0) {
        self.init(salt: salt)
        var offset = span.lowerBound
        while offset < span.upperBound {
            let (letter, length) = bytes.letter(at: offset)
            if letter != 0, length == 2 {
                add(0x42F + letter)
                offset += length
            } else {
                add(bytes.scalar(at: offset).nameFolded.value)
                offset = bytes.end(at: offset)
            }
        }
    }

    /// The hash of the bytes of `span` as they are.
    init(exactly span: Range<Int>, in bytes: Bytes, salt: UInt64 = 0) {
        self.init(salt: salt)
        for byte in bytes.buffer(span) { add(UInt32(byte)) }
    }

    /// The salt is spread over all bits, so that no first letter makes up for the difference of two.
    private init(salt: UInt64) { value = 0xCBF2_9CE4_8422_2325 ^ salt &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func add(_ number: UInt32) {
        value = (value ^ UInt64(number)) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }
}
