public import Textmill

/// The web addresses in a text, in order.
///
/// An address begins with `http://`, `https://`, `ftp://` or `www.` where no letter or digit stands before. It goes on
/// over what RFC 3986 allows but square brackets, and over letters of the scripts below U+0E00, which are written with
/// spaces (RFC 3987). Punctuation at its end is not part of it, nor is a bracket that was not opened in it. A name
/// alone (`site.example`) is not taken for an address: newspapers are called so.
public struct Links: Sequence, IteratorProtocol {
    private let text: Bytes
    private var offset = 0

    /// The addresses in `text`.
    public init(in text: Bytes) { self.text = text }

    /// Where the next address stands; nil after the last.
    public mutating func next() -> Range<Int>? {
        while offset < text.count {
            if let start = bodyStart(), startsLink(start) {
                let link = start.link..<end(from: start.body)
                offset = link.upperBound
                return link
            }
            offset += 1
        }
        return nil
    }

    /// Where the address begins and where its name does, if what stands at `offset` is the mark of one.
    private func bodyStart() -> (link: Int, body: Int)? {
        if text[offset] == UInt8(ascii: ":"), text.matches("://", at: offset) {
            let length =
                text.matches("https", at: offset - 5)
                ? 5
                : text.matches("http", at: offset - 4) ? 4 : text.matches("ftp", at: offset - 3) ? 3 : nil
            return length.map { (offset - $0, offset + 3) }
        }
        if text[offset] | 0x20 == UInt8(ascii: "w"), text.matches("www.", at: offset) { return (offset, offset + 4) }
        return nil
    }

    private func startsLink(_ start: (link: Int, body: Int)) -> Bool {
        let first = text.scalar(at: start.body)
        return isLinkLetter(first) && !first.isMark && !isLinkLetter(text.scalar(before: start.link))
    }

    private func end(from body: Int) -> Int {
        var end = body
        var open = 0
        while end < text.count, isPart(text.scalar(at: end)) {
            if text[end] == UInt8(ascii: "(") { open += 1 }
            if text[end] == UInt8(ascii: ")") { open -= 1 }
            end = text.end(at: end)
        }
        while true {
            switch text[end - 1] {
            case UInt8(ascii: ")") where open < 0: open += 1
            case UInt8(ascii: "("): open -= 1
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"):
                break
            default: return end
            }
            end -= 1
        }
    }

    private func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "<", ">", "[", "]", "\\", "^", "`", "{", "|", "}": false
        case "!"..."~": true
        default: isLinkLetter(scalar)
        }
    }

    private func isLinkLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x0E00 && scalar.isWordPart }
}

extension Bytes {
    /// Whether `word`, of small ASCII letters and signs, stands at `offset` in letters of either case.
    fileprivate func matches(_ word: StaticString, at offset: Int) -> Bool {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        return letters.indices.allSatisfy { index in
            let byte = self[offset + index]
            return byte == letters[index] || byte &- 0x41 < 26 && byte | 0x20 == letters[index]
        }
    }
}
