import Textmill

extension FactReader {
    /// The age that `amount` begins with a word tied to it: «48-летний», «70-летие».
    func age(_ amount: Amount) -> Fact? {
        guard amount.last.power == 0 else { return nil }
        let end = countEnd(of: amount)
        let dash = dashLength(at: end)
        let aged = word(at: dash > 0 ? end + dash : gap(at: end))
        if unit(of: aged)?.code == "a", end > amount.end { return age(amount, yearsEndAt: aged.end) }
        guard aged.role == .aged, aged.meaning.number == 0, !isTerm(after: aged) else { return nil }
        return Fact(.age, amount.start..<aged.end, value: amount.value)
    }

    /// Where the number ends with the ending that may be tied to it: «85-ти», «22-х».
    private func countEnd(of amount: Amount) -> Int {
        let dash = dashLength(at: amount.end)
        let ending = word(at: amount.end + dash)
        return dash > 0 && (ending.role == .countEnding || ending.role == .decadeEnding) ? ending.end : amount.end
    }

    /// The age that one word says: «пятилетний», «шестидесятилетие».
    func age(_ word: Word) -> Fact? {
        guard word.role == .aged, word.meaning.number > 0, !isTerm(after: word) else { return nil }
        return Fact(.age, word.span, value: "\(word.meaning.number)")
    }

    /// The age of somebody in the year of life whose number stands at `start`: «на 91-м году жизни» is 90 years.
    func yearOfLife(at start: Int) -> Fact? {
        guard let number = digits(at: start), number.count <= 3, number.value > 0 else { return nil }
        var year = word(at: number.end + dashLength(at: number.end))
        if year.role == .ordinalEnding { year = word(after: year.end) } else { year = word(after: number.end) }
        guard year.role == .year, word(after: year.end).role == .life else { return nil }
        return Fact(.age, start..<year.end, value: "\(number.value - 1)")
    }

    /// Whether a word behind «летний» says that the years are a term: «10-летний контракт», «5-летний тюремный срок».
    private func isTerm(after aged: Word) -> Bool {
        let next = word(after: aged.end)
        if next.role == .lasting { return true }
        return endsAsAdjective(next) && word(after: next.end).role == .lasting
    }

    private func endsAsAdjective(_ word: Word) -> Bool {
        !word.span.isEmpty && "йяеюмхо".unicodeScalars.contains(bytes.scalar(before: word.end))
    }

    /// The age that so many years are, which end at `end`: «ему 52 года», `34 years old`; nil where they say when or how long.
    func age(_ amount: Amount, yearsEndAt end: Int) -> Fact? {
        let old = word(at: stands("-", at: end) ? end + 1 : gap(at: end))
        if old.role == .old { return Fact(.age, amount.start..<old.end, value: amount.value) }
        guard word(after: end).role != .lasting, isSetOff(amount, end) || followsPerson(amount) else { return nil }
        return Fact(.age, amount.start..<end, value: amount.value)
    }

    /// Whether the years stand in brackets or between commas, as an age does behind a name: «Анна Лис, 49 лет, врач».
    private func isSetOff(_ amount: Amount, _ end: Int) -> Bool {
        guard amount.upper == nil else { return false }
        if stands("(", at: amount.start - 1), stands(")", at: end) { return true }
        return amount.lower.value >= DecimalNumber(10) && stands(",", at: amount.start - 2)
            && (stands(",", at: end) || stands(")", at: end)) && isCapital(at: lastWord.start)
    }

    /// Whether the word before leads to an age: «возрасте», «ему», «в» before ten years or more, a name.
    private func followsPerson(_ amount: Amount) -> Bool {
        let before = meaning(before: amount.start)
        if before.role == .age { return true }
        if before.role == .just, earlierWord.role == .age, gap(at: earlierWord.end) == lastWord.start { return true }
        guard before.role == .before || before.role == .from || before.role == .none, lastWord.end > 0,
            gap(at: lastWord.end) == amount.start, !isLatin(at: lastWord.start),
            amount.lower.value >= DecimalNumber(10), amount.lower.power == 0
        else { return false }
        if lastWord.span.count == 2 {
            return amount.upper == nil && earlierWord.role != .counted && earlierWord.role != .lasting
                && before.role != .none
        }
        let sign = bytes.start(before: lastWord.start)
        return before.role == .none && isCapital(at: lastWord.start) && bytes.scalar(at: sign).isSpace
            && bytes.scalar(before: sign).isLetter
    }
}
