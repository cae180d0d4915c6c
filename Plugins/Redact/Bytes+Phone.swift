import Textmill

extension Bytes {
    /// The phone number that begins at `start`, if one does: the longest that its groups of digits make.
    func phone(at start: Int) -> Range<Int>? {
        let isInternational = self[start] == UInt8(ascii: "+")
        guard isInternational || isDigit(at: start) || self[start] == UInt8(ascii: "("), !isLetter(at: start - 1),
            !("+-.".utf8.contains(self[start - 1]) && (isDigit(at: start - 2) || self[start - 1] == UInt8(ascii: "+")))
        else { return nil }
        var number = PhoneNumber(isInternational: isInternational)
        var offset = isInternational ? start + 1 : start
        var end: Int?
        while number.count < 13, number.groupCount < 7 {
            if self[offset] == UInt8(ascii: "(") {
                number.hasAreaCode = true
                offset += 1
            }
            let group = offset
            while isDigit(at: offset), offset - group < 12 { offset += 1 }
            guard offset > group else { break }
            number.append(buffer(group..<offset))
            if number.isWhole, !goesOn(at: offset) { end = offset }
            if self[offset] == UInt8(ascii: ")") { offset += 1 }
            for _ in 0..<3 { offset += separatorLength(at: offset) }
        }
        return end.map { start..<$0 }
    }

    private func goesOn(at offset: Int) -> Bool {
        isLetter(at: offset) || self[offset] == UInt8(ascii: "@")
            || (self[offset] == UInt8(ascii: "-") && isDigit(at: offset + 1))
    }
}
