import Textmill

/// Finds the places of a text that the walk must look at: marks, line ends, brackets, quotes, bullets, smileys. All
/// else it passes over at the speed of a table.
enum BorderScan {
    /// The first such place from `offset` on; the text's length where there is none.
    static func next(from offset: Int, in bytes: Bytes) -> Int {
        let text = bytes.buffer(0..<bytes.count)
        return classes.withUnsafeBufferPointer { classes in
            var offset = offset
            while offset < text.count {
                let kind = classes[Int(text[offset])]
                if kind == 0 {
                    offset += 1
                } else if kind == 1 || isBorder(at: offset, in: bytes) {
                    return offset
                } else {
                    offset += 1
                }
            }
            return text.count
        }
    }

    /// Whether the character that begins with a byte of class 2 at `offset` is such a place.
    private static func isBorder(at offset: Int, in bytes: Bytes) -> Bool {
        let second = bytes[offset + 1]
        let third = bytes[offset + 2]
        switch bytes[offset] {
        case 0x2D: return second == 0x2D && third == 0x2D
        case 0x3E: return second == 0x3E
        case 0xC2: return second == 0x85 || second == 0xAB || second == 0xBB || second == 0xB7
        case 0xCD: return second == 0xBE
        case 0xD6: return second == 0x89
        case 0xD8: return second >= 0x9D && second <= 0x9F
        case 0xDB: return second == 0x94
        case 0xDC: return second <= 0x82
        case 0xDF: return second == 0xB9
        case 0xE0: return (second == 0xA5 || second == 0xA0 || second == 0xB7) && isTerminal(at: offset, in: bytes)
        case 0xE2: return second <= 0x81 && third != 0x94 && third != 0x93 && third != 0x92 || second >= 0x96
        case 0xE3: return second == 0x80 && third < 0xA0
        case 0xEF: return second >= 0xB8
        case 0xF0: return second >= 0x9F || isTerminal(at: offset, in: bytes)
        default: return isTerminal(at: offset, in: bytes)
        }
    }

    private static func isTerminal(at offset: Int, in bytes: Bytes) -> Bool {
        SentenceTerminals.contain(SignReader(bytes: bytes).scalar(at: offset))
    }

    /// For every byte: 0 to be passed over, 1 a place to stop at, 2 perhaps the beginning of one.
    private static let classes: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 256)
        for byte in ".!?()[]\"\n\r\u{B}\u{C}:;#@=_*~".utf8 { classes[Int(byte)] = 1 }
        for byte in [0x2D, 0x3E, 0xC2, 0xCD, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0] {
            classes[byte] = 2
        }
        return classes
    }()
}
