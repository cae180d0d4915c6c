extension Lexicon {
    mutating func addCurrencies() {
        for (index, currency) in Currency.all.enumerated() {
            let number = UInt8(index + 1)
            add(currency.words) { $0.currency = number }
            add(currency.code.lowercased()) {
                $0.currency = number
                $0.isCode = true
            }
            add(currency.nations) {
                $0.role = .nation
                $0.number = number
            }
        }
        add("долл руб") { $0.isShort = true }
        add("р") {
            $0.currency = Currency.number(of: "RUB")
            $0.isShort = true
        }
        addRole(.sterling, "стерлингов стерлинга sterling")
        addRole(.cent, "копе[йка йки йке йку йкой ек йкам йками йках] коп", number: Currency.number(of: "RUB"))
        addRole(.cent, "цент\(Endings.hard) cent[- s]", number: Currency.number(of: "USD"))
        addRole(.cent, "евроцент\(Endings.hard)", number: Currency.number(of: "EUR"))
        addRole(.cent, "тиын\(Endings.hard)", number: Currency.number(of: "KZT"))
        addRole(.cent, "пенс\(Endings.hard) pence", number: Currency.number(of: "GBP"))
        add("коп") { $0.isShort = true }
    }
}
