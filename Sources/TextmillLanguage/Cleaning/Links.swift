public import Textmill

/// The web addresses in a text, in order.
///
/// An address begins with `http://`, `https://`, `ftp://` or `www.`, or is a name in a common domain with a path
/// (`t.me/orda`), where no letter or digit stands before. It goes on over what RFC 3986 allows but square brackets, and
/// over letters of the scripts below U+0E00, which are written with spaces (RFC 3987). Punctuation at its end is not
/// part of it, nor is a bracket that was not opened in it. A name alone (`orda.ru`) is not taken for an address:
/// newspapers are called so.
public struct Links: Sequence, IteratorProtocol {
    private let text: Bytes
    private var offset = 0

    /// The addresses in `text`.
    public init(in text: Bytes) { self.text = text }

    /// Where the next address stands; nil after the last.
    public mutating func next() -> Range<Int>? {
        while true {
            offset = text.offset(from: offset) {
                $0.equal(UInt8(ascii: "/")) | $0.equal(UInt8(ascii: ":")) | $0.equal(UInt8(ascii: "w"))
                    | $0.equal(UInt8(ascii: "W"))
            }
            guard offset < text.count else { return nil }
            if let (start, body) = beginning(), isLinkLetter(text.scalar(at: body)), !text.scalar(at: body).isMark {
                let link = start..<end(from: body)
                offset = link.upperBound
                return link
            }
            offset += 1
        }
    }

    /// Where an address begins that `offset` gives away, and where its name or path goes on.
    private func beginning() -> (start: Int, body: Int)? {
        switch text[offset] {
        case UInt8(ascii: ":") where text.matches("://", at: offset):
            schemeStart.map { ($0, offset + 3) }
        case UInt8(ascii: "/"):
            hostStart.map { ($0, offset + 1) }
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            text.matches("www.", at: offset) && !isLinkLetter(text.scalar(before: offset)) ? (offset, offset + 4) : nil
        default: nil
        }
    }

    /// Where the scheme begins that ends at `offset`.
    private var schemeStart: Int? {
        for scheme in ["https", "http", "ftp"] as [StaticString] {
            let start = offset - scheme.utf8CodeUnitCount
            if text.matches(scheme, at: start) { return isLinkLetter(text.scalar(before: start)) ? nil : start }
        }
        return nil
    }

    /// Where the host of a common domain begins that ends at `offset`.
    private var hostStart: Int? {
        var start = offset
        while text[start - 1].isHostLetter
            || text[start - 1].isHostSign && text[start - 2].isHostLetter && start < offset
        {
            start -= 1
        }
        let before = text.scalar(before: start)
        guard start < offset, !isLinkLetter(before), before != "@", before != "/" else { return nil }
        return Domains.common.contains { domain in
            let dot = offset - domain.utf8CodeUnitCount
            return dot > start && text.matches(domain, at: dot)
        } ? start : nil
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

/// The domains under which a name with a path is taken for an address.
private enum Domains {
    static let common: [StaticString] = [
        ".com", ".ru", ".me", ".org", ".net", ".info", ".su", ".ua", ".by", ".kz", ".uz", ".am", ".az", ".ge", ".md",
        ".uk", ".de", ".fr", ".eu", ".us", ".io", ".be", ".co", ".tv", ".ly", ".gl", ".gg", ".cc", ".media", ".news",
    ]
}

extension UInt8 {
    fileprivate var isHostLetter: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
    fileprivate var isHostSign: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: "-") }
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
