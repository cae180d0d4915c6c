import Textmill

extension FactReader {
    /// The e-mail address whose `@` stands at `offset`. A local part has 64 bytes at most, a domain 253 (RFC 5321).
    func email(at offset: Int) -> Fact? {
        var start = offset
        while start > 0, offset - start < 65, isLocalPart(bytes[start - 1]) { start -= 1 }
        while start < offset, !isDigit(at: start), !isLatin(at: start), !stands("_", at: start) { start += 1 }
        guard start < offset, offset - start <= 64, !stands(".", at: offset - 1),
            let end = domainEnd(from: offset + 1)
        else { return nil }
        let domain = bytes.string(offset + 1..<end).lowercased()
        return Fact(.email, start..<end, value: bytes.string(start..<offset + 1) + domain)
    }

    private func isLocalPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"),
            UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Where the domain that begins at `start` ends: labels of letters, digits and hyphens, two at least, the last of
    /// two letters at least.
    func domainEnd(from start: Int) -> Int? {
        var offset = start
        var end: Int?
        while offset - start < 253 {
            let label = labelEnd(from: offset)
            guard label > offset, label - offset < 64 else { break }
            if offset > start, label - offset >= 2, !isDigit(at: offset), !isDigit(at: label - 1) { end = label }
            guard stands(".", at: label) else { break }
            offset = label + 1
        }
        return end
    }

    private func labelEnd(from start: Int) -> Int {
        var end = start
        while end - start < 64 {
            switch WordReader.kind(of: bytes[end]) {
            case .capital, .letter, .digit: end += 1
            case .cyrillic, .otherLetter: end = bytes.end(at: end)
            default:
                guard stands("-", at: end), end > start else { return end }
                end += 1
            }
        }
        return end
    }
}
