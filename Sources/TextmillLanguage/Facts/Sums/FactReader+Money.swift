import Textmill

extension FactReader {
    /// The sum of money that `amount` begins: «447,1 миллиона долларов», «500 ₽», «2 тыс. руб. 50 коп.».
    func money(_ amount: Amount) -> Fact? {
        var amount = takingLooseFraction(amount)
        if let sum = coins(amount) { return sum }
        amount = takingLetterPower(amount)
        guard let currency = currency(at: afterWords(at: gap(at: amount.end))), isLikely(currency, amount) else {
            return nil
        }
        amount.end = currency.end
        amount.groupThousands()
        return sum(addingCoins(amount, currency.code), currency.code)
    }

    func sum(_ amount: Amount, _ code: String) -> Fact {
        var fact = Fact(.money, amount.start..<amount.end, value: amount.value)
        fact.attributes["currency"] = code
        return fact
    }

    /// English pounds are a weight where nothing says otherwise, and `won` is most often no money.
    private func isLikely(_ currency: NamedCurrency, _ amount: Amount) -> Bool {
        guard let word = currency.word, !currency.isExplicit, !word.meaning.isCode, amount.last.power == 0 else {
            return true
        }
        switch currency.code {
        case "GBP": return !isLatin(at: word.start)
        case "KRW": return amount.last.value >= DecimalNumber(1000)
        default: return true
        }
    }

    /// «1 599 059, 38 евро»: a fraction with a space before it.
    private func takingLooseFraction(_ amount: Amount) -> Amount {
        guard amount.upper == nil, amount.lower.isSpaced, stands(",", at: amount.end), stands(" ", at: amount.end + 1),
            let fraction = digits(at: amount.end + 2), fraction.count == 2, currency(at: gap(at: fraction.end)) != nil
        else { return amount }
        var amount = amount
        amount.lower.value = DecimalNumber(amount.lower.value.digits * 100 + fraction.value, scale: 2)
        amount.end = fraction.end
        return amount
    }

    /// «20 т. р.», `5k euros`: powers of one letter, which elsewhere are units.
    private func takingLetterPower(_ amount: Amount) -> Amount {
        let letter = word(after: amount.end)
        let isThousand = bytes.scalar(at: letter.start) == "т"
        guard amount.upper == nil, letter.span.count == (isThousand ? 2 : 1) else { return amount }
        let power = isThousand ? 3 : Int(letter.meaning.power)
        let end = stands(".", at: letter.end) ? letter.end + 1 : letter.end
        guard power > 0, currency(at: gap(at: end)) != nil, let value = amount.lower.value.times(tenToThe: power) else {
            return amount
        }
        var amount = amount
        amount.lower.value = value
        amount.lower.power = power
        amount.lower.grouped = nil
        amount.end = end
        return amount
    }

    /// Where a sum goes on that is said once more in words: «881 913 (восемьсот …) руб.».
    private func afterWords(at offset: Int) -> Int {
        guard stands("(", at: offset) else { return offset }
        for end in offset + 1..<offset + 240 {
            if isDigit(at: end) || bytes[end] == 0x0A || bytes[end] == 0 { return offset }
            if stands(")", at: end) { return gap(at: end + 1) }
        }
        return offset
    }
}
