import Textmill

extension Bytes {
    /// Whether the first 4096 bytes are Cyrillic rather than Latin: have more than half as many letters of the one script as
    /// of the other, for names and addresses are Latin in any text.
    var isMostlyCyrillic: Bool {
        var (latin, cyrillic) = (0, 0)
        for offset in 0..<Swift.min(count, 4096) {
            let byte = self[offset]
            if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
            if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
        }
        return cyrillic * 2 > latin
    }
}
