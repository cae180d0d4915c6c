import Textmill

/// The capitalised words of a document, to be asked whether it has a word.
struct DocumentWords {
    private var words = HashNumbers()

    init(_ bytes: Bytes) {
        let buffer = bytes.buffer(0..<bytes.count)
        var offset = 0
        while offset < buffer.count {
            guard bytes.isLetter(at: offset, buffer[offset]) else {
                offset = bytes.end(at: offset)
                continue
            }
            let start = offset
            repeat {
                offset += Bytes.length(lead: buffer[offset])
            } while offset < buffer.count
                && bytes.isWordPart(at: offset, buffer[offset])
            guard bytes.scalar(at: start).isUppercaseLetter else { continue }
            _ = words.number(of: NameHash(exactly: start..<offset, in: bytes).value)
        }
    }

    /// Whether the document has the word of these bytes.
    func contains(_ word: Bytes) -> Bool { words.known(NameHash(exactly: 0..<word.count, in: word).value) != nil }
}

extension Bytes {
    /// Whether a letter begins at `offset`, with the byte `lead`.
    @inline(__always)
    fileprivate func isLetter(at offset: Int, _ lead: UInt8) -> Bool {
        if lead < 0x80 { return (lead | 0x20) &- 0x61 < 26 }
        return lead & 0xFE == 0xD0 || scalar(at: offset).isLetter
    }

    /// Whether a letter, digit, mark or hyphen begins at `offset`, with the byte `lead`.
    @inline(__always)
    fileprivate func isWordPart(at offset: Int, _ lead: UInt8) -> Bool {
        if lead < 0x80 { return (lead | 0x20) &- 0x61 < 26 || lead &- 0x30 < 10 || lead == UInt8(ascii: "-") }
        return lead & 0xFE == 0xD0 || scalar(at: offset).isWordPart
    }
}
