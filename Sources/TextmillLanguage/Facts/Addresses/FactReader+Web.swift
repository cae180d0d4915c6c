import Textmill

extension FactReader {
    /// The web address that `word` begins: `https://…`, `www.…`.
    func webAddress(_ word: Word) -> Fact? {
        let hasScheme = stands(":", at: word.end) && stands("/", at: word.end + 1) && stands("/", at: word.end + 2)
        let host = hasScheme ? word.end + 3 : word.start
        guard hasScheme || stands(".", at: word.end) && isPrefix(word) else { return nil }
        return webAddress(from: word.start, host: host)
    }

    /// The web address without a scheme whose first dot stands at `offset`: `vk.com/page`, `lenta.ru`. One that begins
    /// with a capital and goes no further is a name: `Booking.com`.
    func bareWebAddress(at offset: Int) -> Fact? {
        guard isLatin(at: offset + 1), isDigit(at: offset - 1) || isLatin(at: offset - 1) else { return nil }
        var start = offset
        while start > 0, offset - start < 64,
            isLatin(at: start - 1) || isDigit(at: start - 1) || stands("-", at: start - 1)
        {
            start -= 1
        }
        guard offset - start > 1 || isLatin(at: start), !stands("@", at: start - 1), !stands(".", at: start - 1),
            let end = domainEnd(from: start), isKnownZone(endingAt: end),
            let fact = webAddress(from: start, host: start),
            fact.span.upperBound > end || !isCapital(at: start)
        else { return nil }
        return fact
    }

    private func isPrefix(_ word: Word) -> Bool {
        word.span.count == 3 && bytes[word.start] | 0x20 == UInt8(ascii: "w")
    }

    private func webAddress(from start: Int, host: Int) -> Fact? {
        guard let domain = domainEnd(from: host) else { return nil }
        let end = max(domain, addressEnd(from: host))
        var path = domain
        while path < end, !stands("/", at: path), !stands("?", at: path), !stands("#", at: path) { path += 1 }
        let value = bytes.string(start..<path).lowercased() + bytes.string(path..<end)
        return Fact(.url, start..<end, value: value)
    }

    /// Where an address ends: at a space, a quote or a bracket that it did not open, without the stops of a sentence.
    private func addressEnd(from start: Int) -> Int {
        var end = start
        var open = 0
        scan: while end - start < 2048 {
            switch bytes[end] {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), 0x7F,
                0xC2, 0xE2:
                break scan
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                guard open > 0 else { break scan }
                open -= 1
            default: break
            }
            end = bytes.end(at: end)
        }
        while end > start, ".,;:!?'*_~]".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Whether the domain ends in a zone of the kind that news name, in small letters.
    private func isKnownZone(endingAt end: Int) -> Bool {
        var start = end
        while isLatin(at: start - 1), end - start < 8 { start -= 1 }
        return Self.zones.contains { zone in
            zone.utf8CodeUnitCount == end - start
                && (start..<end).allSatisfy { bytes[$0] == zone.utf8Start[$0 - start] }
        }
    }

    private static let zones: [StaticString] = [
        "ru", "com", "org", "net", "su", "by", "az", "kz", "ua", "uz", "kg", "am", "ge", "md", "info", "biz", "eu",
        "uk",
        "de", "fr", "it", "pl", "me", "io", "tv", "ai", "gov", "edu", "int", "online", "news", "media",
    ]
}
