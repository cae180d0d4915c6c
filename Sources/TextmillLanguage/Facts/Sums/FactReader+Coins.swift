import Textmill

extension FactReader {
    /// A sum in coins alone: «50 копеек» is 0.5 RUB.
    func coins(_ amount: Amount) -> Fact? {
        let coin = word(after: amount.end)
        guard coin.role == .cent, amount.lower.power == 0, let lower = hundredth(of: amount.lower) else { return nil }
        var amount = amount
        amount.lower = lower
        amount.upper = amount.upper.flatMap { hundredth(of: $0) }
        amount.end = end(of: coin)
        return sum(amount, code(of: coin))
    }

    /// `amount` with the coins that follow it: «124 451 рубль 50 копеек».
    func addingCoins(_ amount: Amount, _ code: String) -> Amount {
        guard amount.upper == nil, let coins = number(at: gap(at: amount.end)), coins.plainDigits <= 2,
            coins.value < DecimalNumber(100), let value = hundredth(of: coins)?.value,
            let total = amount.lower.value.plus(value)
        else { return amount }
        let coin = word(after: coins.end)
        guard coin.role == .cent, self.code(of: coin) == code || code != "RUB" && self.code(of: coin) == "USD" else {
            return amount
        }
        var amount = amount
        amount.lower.value = total
        amount.end = end(of: coin)
        return amount
    }

    private func hundredth(of number: Numeral) -> Numeral? {
        var number = number
        number.value = DecimalNumber(number.value.digits, scale: number.value.scale + 2)
        return number
    }

    private func code(of coin: Word) -> String { Currency.all[Int(coin.meaning.number) - 1].code }
}
