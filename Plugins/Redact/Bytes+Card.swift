import Textmill

extension Bytes {
    /// The number of a bank card that begins at `start`, if one does: as long and divided as its issuer has it, with a
    /// check digit that is right (ISO/IEC 7812-1, annex B).
    func card(at start: Int) -> Range<Int>? {
        guard isDigit(at: start), self[start] >= UInt8(ascii: "2"), self[start] <= UInt8(ascii: "6"),
            beginsNumber(at: start)
        else { return nil }
        var digits: [UInt8] = []
        var shape: [Int] = []
        var offset = start
        var end: Int?
        while shape.count < 5 {
            let group = offset
            while isDigit(at: offset), offset - group < 20 { offset += 1 }
            guard offset > group, offset - group < 20 else { break }
            digits += buffer(group..<offset).map { $0 - UInt8(ascii: "0") }
            shape.append(offset - group)
            if Self.isCard(digits, in: shape), !goesOnAsCard(at: offset) { end = offset }
            offset += separatorLength(at: offset)
        }
        return end.map { start..<$0 }
    }

    /// Whether a letter, a digit, or a further group of four stands at `offset`: then it is a longer number.
    private func goesOnAsCard(at offset: Int) -> Bool {
        if isLetter(at: offset) { return true }
        let next = offset + separatorLength(at: offset)
        return next > offset && (0..<4).allSatisfy { isDigit(at: next + $0) } && !isDigit(at: next + 4)
    }

    private static func isCard(_ digits: [UInt8], in shape: [Int]) -> Bool {
        guard shape.count == 1 || [[4, 4, 4, 4], [4, 6, 5], [4, 4, 4, 4, 3], [8, 8]].contains(shape),
            digits.count >= 15, digits.count <= 19
        else { return false }
        let head = digits[..<4].reduce(0) { $0 * 10 + Int($1) }
        let isIssued =
            switch digits.count {
            case 15: head / 100 == 34 || head / 100 == 37
            case 16: 4000...6999 ~= head || 2200...2204 ~= head || 2221...2720 ~= head || 3528...3589 ~= head
            case 18, 19: 2200...2204 ~= head || head / 100 == 62 || head / 100 == 63
            default: false
            }
        return isIssued && hasCheckDigit(digits)
    }

    /// Luhn's sum: of every second digit from the right, the double's own digits count.
    private static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element)
            return sum + (digit.offset % 2 == 0 ? value : value < 5 ? value * 2 : value * 2 - 9)
        }
        return sum % 10 == 0
    }
}
