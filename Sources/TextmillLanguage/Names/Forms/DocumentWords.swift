import Textmill

/// The capitalised words of a document, to be asked whether it has a word.
struct DocumentWords {
    private var words = HashNumbers()

    init(_ bytes: Bytes) {
        var offset = 0
        while offset < bytes.count {
            let (start, end) = (offset, bytes.wordEnd(from: offset))
            offset = end ?? bytes.end(at: start)
            guard let end, bytes.scalar(at: start).isUppercaseLetter else { continue }
            _ = words.number(of: NameHash(exactly: start..<end, in: bytes).value)
        }
    }

    /// Whether the document has the word of these bytes.
    func contains(_ word: Bytes) -> Bool { words.known(NameHash(exactly: 0..<word.count, in: word).value) != nil }
}

extension Bytes {
    /// Where the word that begins with a letter at `start` ends, if one does: behind letters, digits, marks and hyphens.
    @inline(__always)
    fileprivate func wordEnd(from start: Int) -> Int? {
        let buffer = buffer(0..<count)
        var offset = start
        while offset < buffer.count {
            let lead = buffer[offset]
            if lead & 0xFE == 0xD0 {
                offset += 2
            } else if lead < 0x80 {
                let isOther = offset > start && (lead &- 0x30 < 10 || lead == UInt8(ascii: "-"))
                guard (lead | 0x20) &- 0x61 < 26 || isOther else { break }
                offset += 1
            } else {
                let scalar = scalar(at: offset)
                guard offset > start ? scalar.isWordPart : scalar.isLetter else { break }
                offset = end(at: offset)
            }
        }
        return offset > start ? offset : nil
    }
}
