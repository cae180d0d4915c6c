import Textmill

extension Bytes {
    /// How long the space, dot or hyphen at `offset` is, unbroken ones and the en dash among them; 0 if there is none.
    func separatorLength(at offset: Int) -> Int {
        switch (self[offset], self[offset + 1], self[offset + 2]) {
        case (UInt8(ascii: " "), _, _), (UInt8(ascii: "-"), _, _), (UInt8(ascii: "."), _, _): 1
        case (0xC2, 0xA0, _): 2
        case (0xE2, 0x80, 0x91), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0xAF): 3
        default: 0
        }
    }

    /// Whether a number can begin at `offset`: it is not tied to a letter, a digit or a sign before it.
    func beginsNumber(at offset: Int) -> Bool {
        let before = self[offset - 1]
        return !isLetter(at: offset - 1) && before != UInt8(ascii: "+")
            && !("-./,".utf8.contains(before) && isDigit(at: offset - 2))
    }

    func isDigit(at offset: Int) -> Bool {
        self[offset] >= UInt8(ascii: "0") && self[offset] <= UInt8(ascii: "9")
    }

    /// Whether the byte is of a letter or digit: ASCII, or one of the two-byte letters, which Cyrillic is among.
    func isLetter(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte < 0x80 {
            return isDigit(at: offset) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        }
        let lead = byte & 0xC0 == 0x80 ? self[offset - 1] : byte
        return lead >= 0xC3 && lead <= 0xD4
    }
}
