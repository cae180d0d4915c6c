import Textmill

extension FactReader {
    /// The share that `amount` begins: «5,3%», «10 процентов», «0,5 процентного пункта», `25 basis points`.
    func percent(_ amount: Amount) -> Fact? {
        let next = gap(at: amount.end)
        if stands("%", at: next) { return share(amount, to: next + 1) }
        var offset = next
        if stands("-", at: next), next == amount.end { offset += 1 }
        let word = word(at: offset)
        switch word.role {
        case .percent: return share(amount, to: word.end)
        case .pointKind:
            let point = self.word(after: word.end)
            return point.role == .point ? share(amount, to: point.end, points: word.meaning.number) : nil
        default:
            if let end = pointsEnd(at: next) { return share(amount, to: end, points: 1) }
            let cent = self.word(after: word.end)
            return word.role == .per && cent.role == .cent ? share(amount, to: cent.end) : nil
        }
    }

    private func share(_ amount: Amount, to end: Int, points: UInt8 = 0) -> Fact {
        var fact = Fact(.percent, amount.start..<end, value: amount.value)
        if points > 0 { fact.attributes["unit"] = points == 1 ? "pp" : "bp" }
        return fact
    }

    /// Where «п. п.» at `offset` ends.
    private func pointsEnd(at offset: Int) -> Int? {
        var end = offset
        for part in 0..<2 {
            guard bytes[end] == 0xD0, bytes[end + 1] == 0xBF, stands(".", at: end + 2) else { return nil }
            end += 3
            if part == 0 { end = gap(at: end) }
        }
        return end
    }
}
