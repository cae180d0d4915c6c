import Textmill

extension FactReader {
    /// A currency as it stands in the text.
    struct NamedCurrency {
        var code: String
        var end: Int
        /// Its word, none for a sign.
        var word: Word?
        var isExplicit = false
    }

    /// The currency at `offset`: a sign, a code, a word with or without its nation.
    func currency(at offset: Int) -> NamedCurrency? {
        if let code = Currency.code(of: bytes.scalar(at: offset)) {
            return NamedCurrency(code: code, end: bytes.end(at: offset))
        }
        let first = word(at: offset)
        guard first.role == .nation, first.meaning.currency == 0 else { return currency(first, of: nil) }
        return currency(word(after: first.end), of: first)
    }

    private func currency(_ word: Word, of nation: Word?) -> NamedCurrency? {
        guard word.meaning.currency > 0 else { return nil }
        let currency = Currency.all[Int(word.meaning.currency) - 1]
        var named = NamedCurrency(code: currency.code, end: end(of: word), word: word)
        if word.meaning.isCode { return isWrittenInCapitals(word) ? named : nil }
        if word.span.count == 2, named.end == word.end { return nil }
        let behind = self.word(after: named.end)
        let owner = nation ?? (behind.role == .nation ? behind : nil)
        if let owner, let code = code(of: currency, in: owner) {
            named.code = code
            named.end = max(named.end, owner.end)
            named.isExplicit = true
        } else if behind.role == .sterling, currency.code == "GBP" {
            named.end = behind.end
            named.isExplicit = true
        }
        return named
    }

    /// The code of `nation`'s currency, if it is called as `currency` is.
    private func code(of currency: Currency, in nation: Word) -> String? {
        let own = Currency.all[Int(nation.meaning.number) - 1]
        return own.code == currency.code || own.family == currency.code ? own.code : nil
    }

    private func isWrittenInCapitals(_ word: Word) -> Bool { word.span.allSatisfy { bytes[$0] & 0x20 == 0 } }
}
