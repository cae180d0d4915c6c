import Textmill

extension FactReader {
    /// Digits in a row.
    struct Digits {
        let value: UInt128
        let count: Int
        let end: Int
    }

    /// The digits from `start` on; nil where there are none, or over 18.
    func digits(at start: Int) -> Digits? {
        var value: UInt64 = 0
        var end = start
        while isDigit(at: end) {
            guard end - start < 18 else { return nil }
            value = value * 10 + UInt64(bytes[end] & 0x0F)
            end += 1
        }
        return end > start ? Digits(value: UInt128(value), count: end - start, end: end) : nil
    }

    /// The number in digits at `start`: `1 599 059,38`, `1,234.5`, `5.3`. What runs on (`1.2.3`) is none.
    func numeral(at start: Int) -> Numeral? {
        guard let head = digits(at: start) else { return nil }
        var numeral = Numeral(value: DecimalNumber(head.value), end: head.end, plainDigits: head.count)
        var separator: Unicode.Scalar = "\0"
        var groups = 0
        if head.count <= 3, !stands("0", at: start) {
            separator = bytes.scalar(at: head.end)
            while groups < 6, let group = group(at: numeral.end, after: separator) {
                numeral.value = DecimalNumber(numeral.value.digits * 1000 + group.value)
                numeral.end = group.end
                groups += 1
            }
        }
        if groups > 0 { settle(&numeral, separator, groups, head) }
        addFraction(to: &numeral)
        return isPoint(at: numeral.end) && isDigit(at: numeral.end + 1) ? nil : numeral
    }

    /// Three digits behind `separator`, if it is one of thousands.
    private func group(at offset: Int, after separator: Unicode.Scalar) -> Digits? {
        guard bytes.scalar(at: offset) == separator,
            separator.isSpace || separator == "," || separator == "." || separator == "'" || separator == "’",
            let group = digits(at: bytes.end(at: offset)), group.count == 3
        else { return nil }
        return group
    }

    /// Decides what a number with groups of three is. One point or comma may as well begin a fraction.
    private func settle(_ numeral: inout Numeral, _ separator: Unicode.Scalar, _ groups: Int, _ head: Digits) {
        numeral.plainDigits = 0
        numeral.isSpaced = separator.isSpace
        guard groups == 1, separator == "," || separator == ".", !isPoint(at: numeral.end) else { return }
        numeral.grouped = numeral.value
        numeral.value = DecimalNumber(numeral.value.digits, scale: 3)
    }

    private func addFraction(to numeral: inout Numeral) {
        guard numeral.grouped == nil, isPoint(at: numeral.end), let fraction = digits(at: numeral.end + 1),
            fraction.count <= 12, let head = numeral.value.times(tenToThe: fraction.count)
        else { return }
        numeral.value = DecimalNumber(head.digits + fraction.value, scale: fraction.count)
        numeral.end = fraction.end
        numeral.plainDigits = 0
        numeral.isSpaced = false
    }

    func isPoint(at offset: Int) -> Bool { stands(".", at: offset) || stands(",", at: offset) }

    /// The number below a thousand in words at `start`: «сто двадцать пять», `twenty-five`.
    func wordNumeral(at start: Int) -> Numeral? {
        var total = 0
        var end = start
        var limit = 1000
        var offset = start
        while limit > 1, case let word = word(at: offset), word.meaning.cardinal >= 0 {
            let number = Int(word.meaning.cardinal)
            guard number < limit, number > 0 || end == start else { break }
            total += number
            end = word.end
            limit = number >= 100 ? 100 : number >= 20 ? 10 : 1
            offset = stands("-", at: end) ? end + 1 : gap(at: end)
        }
        guard end > start else { return nil }
        return Numeral(value: DecimalNumber(UInt128(total)), end: end, isWords: true)
    }
}
