import Textmill

extension FactReader {
    /// The telephone number that begins at `start` with `+`, a bracket or a digit. Its value is E.164 where the country
    /// is known (`+74951234567`), the digits alone where not. A Russian 8 stands for +7.
    func phone(at start: Int) -> Fact? {
        guard let number = phoneDigits(from: start) else { return nil }
        let digits = number.digits
        let isLong = digits.count == 11
        let value: String
        if stands("+", at: start) {
            guard (9...15).contains(digits.count), digits.first != "0" else { return nil }
            value = "+" + digits
        } else if isLong, digits.first == "8", isRussian(digits, number) {
            value = "+7" + digits.dropFirst()
        } else if isLong, digits.first == "7", number.hasBracket {
            value = "+" + digits
        } else if digits.count == 10, number.hasBracket && number.groups >= 3 || isAmerican(start, number) {
            value = digits
        } else if isPhoneNamed(before: start), (5...12).contains(digits.count) {
            value = digits
        } else {
            return nil
        }
        return Fact(.phone, start..<number.end, value: value)
    }

    /// Whether «тел.», «телефон:», `call` or the like stands before `start`.
    private func isPhoneNamed(before start: Int) -> Bool {
        guard lastWord.role == .phone else { return false }
        let end = stands(".", at: lastWord.end) || stands(":", at: lastWord.end) ? lastWord.end + 1 : lastWord.end
        return gap(at: end) == start
    }

    private struct PhoneDigits {
        var digits = ""
        var end = 0
        var groups = 1
        var hasBracket = false
        var hasDash = false
    }

    /// Digits in groups, with single spaces, hyphens and one pair of brackets between them; nil where they run on.
    private func phoneDigits(from start: Int) -> PhoneDigits? {
        var number = PhoneDigits()
        var offset = stands("+", at: start) ? start + 1 : start
        while number.digits.utf8.count < 17 {
            if isDigit(at: offset) {
                number.digits.unicodeScalars.append(bytes.scalar(at: offset))
                offset += 1
                number.end = offset
                continue
            }
            guard let next = nextGroup(after: offset, in: &number) else { break }
            number.groups += 1
            offset = next
        }
        return number.digits.utf8.count < 17 && !number.digits.isEmpty && !isLatin(at: number.end) ? number : nil
    }

    /// Where the next group of digits begins, if what parts it is what phones have.
    private func nextGroup(after end: Int, in number: inout PhoneDigits) -> Int? {
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

    /// Whether eleven digits from 8 are a Russian number: one with groups, or that of a mobile or free line.
    private func isRussian(_ digits: String, _ number: PhoneDigits) -> Bool {
        let second = digits.utf8.dropFirst().first ?? 0
        guard second >= UInt8(ascii: "3") else { return false }
        return number.hasBracket || number.hasDash || number.groups >= 4
            || number.groups == 1 && second == UInt8(ascii: "9")
    }

    /// `212-555-0123`.
    private func isAmerican(_ start: Int, _ number: PhoneDigits) -> Bool {
        number.end - start == 12 && number.groups == 3 && stands("-", at: start + 3) && stands("-", at: start + 7)
            && bytes[start] >= UInt8(ascii: "2")
    }
}
