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
        let end = max(domain, bytes.addressEnd(from: host, reach: 2048))
        var path = domain
        while path < end, !stands("/", at: path), !stands("?", at: path), !stands("#", at: path) { path += 1 }
        let value = bytes.string(start..<path).lowercased() + bytes.string(path..<end)
        return Fact(.url, start..<end, value: value)
    }

    /// Whether the domain ends in a zone of the kind that news name, in small letters.
    private func isKnownZone(endingAt end: Int) -> Bool {
        var start = end
        while isLatin(at: start - 1), end - start < 8 { start -= 1 }
        return (start..<end).allSatisfy { bytes[$0] & 0x20 != 0 } && WordParts.zones.contains(start..<end, in: bytes)
    }
}
