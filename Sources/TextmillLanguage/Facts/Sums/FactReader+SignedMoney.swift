import Textmill

extension FactReader {
    /// The sum of money whose sign stands at `offset`: `$4.5 billion`, `€20`, `US$ 5m`, `£3-4bn`.
    func signedMoney(at offset: Int) -> Fact? {
        let scalar = bytes.scalar(at: offset)
        let start = gap(at: bytes.end(at: offset))
        guard isDigit(at: start), let code = Currency.code(of: scalar), var amount = amount(at: start) else {
            return nil
        }
        let owner = scalar == "$" ? dollarOwner(before: offset) : (code: code, start: offset)
        takeAttachedPower(&amount)
        amount.start = owner.start
        amount.groupThousands()
        return sum(amount, owner.code)
    }

    /// The sum of money whose code is `word`: `USD 20 million`.
    func codedMoney(_ word: Word) -> Fact? {
        guard word.meaning.isCode, currency(at: word.start) != nil, case let start = gap(at: word.end),
            start > word.end,
            isDigit(at: start), var amount = amount(at: start)
        else { return nil }
        takeAttachedPower(&amount)
        amount.start = word.start
        amount.groupThousands()
        return sum(amount, Currency.all[Int(word.meaning.currency) - 1].code)
    }

    /// `m` and `bn` right behind the digits. Of a range the power goes to both ends.
    private func takeAttachedPower(_ amount: inout Amount) {
        let letter = word(at: amount.end)
        let power = Int(letter.meaning.power)
        guard letter.span.count == 1, power > 0, amount.last.power == 0 else { return }
        if let lower = amount.lower.value.times(tenToThe: power) { amount.lower.value = lower }
        if let upper = amount.upper?.value.times(tenToThe: power) { amount.upper?.value = upper }
        amount.lower.grouped = nil
        amount.upper?.grouped = nil
        amount.end = letter.end
    }

    /// Whose dollars: `US$`, `C$`, `HK$`.
    private func dollarOwner(before offset: Int) -> (code: String, start: Int) {
        let owners: [(letters: StaticString, code: String)] = [
            ("US", "USD"), ("CA", "CAD"), ("AU", "AUD"), ("NZ", "NZD"), ("HK", "HKD"), ("C", "CAD"), ("A", "AUD"),
            ("S", "SGD"), ("R", "BRL"), ("NT", "TWD"),
        ]
        for owner in owners {
            let start = offset - owner.letters.utf8CodeUnitCount
            guard !isLatin(at: start - 1), start == lastWord.start, offset == lastWord.end,
                (0..<owner.letters.utf8CodeUnitCount).allSatisfy({
                    bytes[start + $0] == owner.letters.utf8Start[$0]
                })
            else { continue }
            return (owner.code, start)
        }
        return ("USD", offset)
    }
}
