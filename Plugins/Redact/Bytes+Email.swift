import Textmill

extension Bytes {
    /// The address whose '@' stands at `sign`: 64 bytes before it at most, 253 after it (RFC 5321).
    func email(around sign: Int, notBefore floor: Int) -> Range<Int>? {
        var start = sign
        while start > floor, isLetter(at: start - 1) || "._%+-".utf8.contains(self[start - 1]), sign - start <= 64 {
            start -= 1
        }
        while start < sign, !isLetter(at: start) { start += 1 }
        guard start < sign, sign - start <= 64, let end = domainEnd(from: sign + 1) else { return nil }
        return start..<end
    }

    /// Where the domain ends that begins at `start`: labels with dots between, the last of two letters or more.
    private func domainEnd(from start: Int) -> Int? {
        var end = start
        var lastDot: Int?
        while end - start <= 253 {
            if isLetter(at: end) || (self[end] == UInt8(ascii: "-") && isLetter(at: end - 1)) {
                end += 1
            } else if self[end] == UInt8(ascii: "."), isLetter(at: end - 1), isLetter(at: end + 1), end > start {
                lastDot = end
                end += 1
            } else {
                break
            }
        }
        let twoLetters = self[end - 1] < 0x80 ? 2 : 4
        guard let lastDot, end - lastDot > twoLetters, end - start <= 253, !isDigit(at: lastDot + 1) else { return nil }
        return end
    }
}
