import Textmill

extension FactReader {
    /// The telephone number that begins at `start` with `+`, a bracket or a digit. Its value is E.164 where the country
    /// is known (`+74951234567`), the digits alone where not. A Russian 8 stands for +7.
    func phone(at start: Int) -> Fact? {
        guard let number = phoneNumber(from: start), let value = value(of: number, at: start) else { return nil }
        return Fact(.phone, start..<number.end, value: value)
    }

    private func value(of number: PhoneNumber, at start: Int) -> String? {
        let digits = CalendarDate.padded(Int(number.digits), to: number.count)
        if stands("+", at: start) { return number.count >= 9 && digits.first != "0" ? "+" + digits : nil }
        switch number.count {
        case 11 where isRussian(number, from: start): return "+7" + digits.dropFirst()
        case 11 where stands("7", at: start) && number.hasBracket: return "+" + digits
        case 10 where number.hasBracket && number.groups >= 3 || isAmerican(number, from: start): return digits
        case 5...12 where isPhoneNamed(before: start): return digits
        default: return nil
        }
    }

    /// Whether «тел.», «телефон:», `call` or the like stands before `start`.
    private func isPhoneNamed(before start: Int) -> Bool {
        guard lastWord.role == .phone else { return false }
        let end = stands(".", at: lastWord.end) || stands(":", at: lastWord.end) ? lastWord.end + 1 : lastWord.end
        return gap(at: end) == start
    }

    private struct PhoneNumber {
        var digits: UInt64 = 0
        var count = 0
        var end = 0
        var groups = 1
        var hasBracket = false
        var hasDash = false
    }

    /// Up to 15 digits (E.164) in up to 6 groups, with single spaces, hyphens and a pair of brackets between them; nil
    /// where they run on.
    private func phoneNumber(from start: Int) -> PhoneNumber? {
        var number = PhoneNumber()
        var offset = stands("+", at: start) ? start + 1 : start
        if stands("(", at: offset) {
            number.hasBracket = true
            offset += 1
        }
        while number.count <= 15, number.groups <= 6 {
            if isDigit(at: offset) {
                number.digits = number.digits * 10 + UInt64(bytes[offset] & 0x0F)
                number.count += 1
                offset += 1
                number.end = offset
            } else if number.count > 0, let next = nextGroup(after: offset, in: &number) {
                number.groups += 1
                offset = next
            } else {
                break
            }
        }
        return number.count > 0 && number.count <= 15 && number.groups <= 6 && !isLatin(at: number.end) ? number : nil
    }

    /// Where the next group of digits begins, if what parts it is what phones have.
    private func nextGroup(after end: Int, in number: inout PhoneNumber) -> Int? {
        var offset = end
        for _ in 0..<3 where !isDigit(at: offset) {
            let dash = dashLength(at: offset)
            let space = stands("\n", at: offset) ? 0 : spaceLength(at: offset)
            if dash > 0 || space > 0 {
                number.hasDash = number.hasDash || dash > 0
                offset += dash + space
            } else if stands("(", at: offset), !number.hasBracket {
                number.hasBracket = true
                offset += 1
            } else if stands(")", at: offset), number.hasBracket {
                offset += 1
            } else {
                return nil
            }
        }
        return isDigit(at: offset) ? offset : nil
    }

    /// Whether eleven digits from 8 are a Russian number: one with groups, or that of a mobile line.
    private func isRussian(_ number: PhoneNumber, from start: Int) -> Bool {
        guard stands("8", at: start), number.digits % 10_000_000_000 >= 3_000_000_000 else { return false }
        let isMobile = number.digits >= 89_000_000_000
        return number.hasBracket || number.hasDash || number.groups >= 4 || number.groups == 1 && isMobile
    }

    /// `212-555-0123`.
    private func isAmerican(_ number: PhoneNumber, from start: Int) -> Bool {
        number.end - start == 12 && number.groups == 3 && stands("-", at: start + 3) && stands("-", at: start + 7)
            && number.digits >= 2_000_000_000
    }
}
