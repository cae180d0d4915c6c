/// What the first byte of a character tells the tokenizer.
struct ByteTraits: Sendable {
    /// What may begin with the byte.
    enum Start: UInt8 { case space, letter, digit, full, mark, wide }

    /// What may begin with it.
    let start: Start
    /// How many bytes a letter that begins with it has; 0 where it may begin something else.
    let letterLength: UInt8
    /// Whether a word ends before it, whatever follows.
    let endsWord: Bool

    /// For every byte its traits.
    static let table: [ByteTraits] = (0..<256).map { ByteTraits(byte: UInt8($0)) }

    private init(byte: UInt8) {
        switch byte {
        case 0x09...0x0D, 0x20: start = .space
        case 0x41...0x5A, 0x61...0x7A, 0xC4...0xC9, 0xD0, 0xD1: start = .letter
        case 0x30...0x39: start = .digit
        case 0x2E: start = .full
        case 0x80...: start = .wide
        default: start = .mark
        }
        letterLength = start == .letter ? byte < 0x80 ? 1 : 2 : 0
        switch byte {
        case 0x00...0x20, 0x21, 0x22, 0x24, 0x25, 0x28...0x2A, 0x2C, 0x3B...0x3F, 0x5B...0x5E, 0x60, 0x7B...0x7F:
            endsWord = true
        default: endsWord = false
        }
    }
}
