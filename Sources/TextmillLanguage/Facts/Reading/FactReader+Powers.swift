import Textmill

extension FactReader {
    /// The number at `start` with all that multiplies and adds to it: «447,1 миллиона», «5 млн 300 тыс.»,
    /// «двадцать пять тысяч триста», «полтора миллиона».
    func number(at start: Int) -> Numeral? {
        guard var number = factor(at: start).map({ applyingPowers(to: $0) }) ?? single(at: start) else { return nil }
        while number.power >= 3, let tail = tail(of: number), let sum = number.value.plus(tail.value) {
            number.value = sum
            number.end = tail.end
            number.power = tail.power
        }
        return number
    }

    /// A number without its power: digits, words, or «полтора»; with «с половиной» where it stands.
    private func factor(at start: Int) -> Numeral? {
        guard var factor = isDigit(at: start) ? numeral(at: start) : wordNumeral(at: start) ?? half(at: start) else {
            return nil
        }
        let with = word(after: factor.end)
        guard with.role == .from else { return factor }
        let half = word(after: with.end)
        if half.role == .halfYear, let sum = factor.value.plus(DecimalNumber(5, scale: 1)) {
            factor.value = sum
            factor.end = half.end
        }
        return factor
    }

    private func half(at start: Int) -> Numeral? {
        let word = word(at: start)
        guard word.role == .half else { return nil }
        let power = Int(word.meaning.power)
        guard power > 0 else { return Numeral(value: DecimalNumber(15, scale: 1), end: word.end, isWords: true) }
        return DecimalNumber(5, scale: 1).times(tenToThe: power).map {
            Numeral(value: $0, end: word.end, power: power, isWords: true)
        }
    }

    /// «миллион» for one million; «миллиона» only after «около» and the like, since «сотни миллионов» is no number.
    private func single(at start: Int) -> Numeral? {
        let word = word(at: start)
        let before = meaning(before: start)
        guard word.meaning.power > 0, !word.meaning.isShort else { return nil }
        let counts =
            isLatin(at: start)
            ? before.role == .article
            : word.meaning.isOne || before.role == .about || before.role == .from || before.role == .to
        guard counts, let one = DecimalNumber(1).times(tenToThe: Int(word.meaning.power)) else { return nil }
        return Numeral(value: one, end: word.end, power: Int(word.meaning.power), isWords: true)
    }

    private func applyingPowers(to factor: Numeral) -> Numeral {
        var number = factor
        for _ in 0..<3 {
            let isTied = stands("-", at: number.end) && isLatin(at: number.end + 1)
            let word = isTied ? word(at: number.end + 1) : word(after: number.end)
            guard word.meaning.power > 0, word.span.count > 1,
                let value = number.value.times(tenToThe: Int(word.meaning.power))
            else { break }
            number.value = value
            number.end = end(of: word)
            number.power = Int(word.meaning.power)
            number.grouped = nil
            number.plainDigits = 0
            if number.power == 2 { addTens(to: &number) }
        }
        return number
    }

    /// `and twenty-five` after `three hundred`.
    private func addTens(to number: inout Numeral) {
        var start = gap(at: number.end)
        let and = word(at: start)
        if and.role == .and { start = gap(at: and.end) }
        guard let tens = wordNumeral(at: start), tens.value < DecimalNumber(100),
            let sum = number.value.plus(tens.value)
        else { return }
        number.value = sum
        number.end = tens.end
        number.isWords = true
    }

    /// What is added behind a power: «300 тыс.» behind «5 млн», «триста» behind «пять тысяч».
    private func tail(of number: Numeral) -> Numeral? {
        guard let factor = factor(at: gap(at: number.end)) else { return nil }
        let tail = applyingPowers(to: factor)
        guard let limit = DecimalNumber(1).times(tenToThe: number.power), tail.value < limit, tail.value.digits > 0,
            tail.power > 0 || tail.isWords && number.isWords || number.power == 3 && tail.plainDigits == 3,
            tail.power < number.power
        else { return nil }
        return tail
    }
}
