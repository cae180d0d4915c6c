import Textmill

extension Meaning {
    /// Whether a fact can begin with the word.
    var isTrigger: Bool {
        if month > 0 || weekday > 0 || cardinal >= 0 || ordinal > 0 || power > 0 || isCode { return true }
        return role == .season || role == .shortQuarter || role == .half || role == .scheme
    }
}

extension FactReader {
    /// The longest fact that begins with `word`.
    func fact(from word: Word) -> Fact? {
        let meaning = word.meaning
        var best: Fact?
        if meaning.role == .scheme { return webAddress(word) }
        if meaning.month > 0 { best = longer(best, monthDate(word)) }
        if meaning.weekday > 0 { best = longer(best, weekdayDate(word)) }
        if meaning.role == .season { best = longer(best, seasonDate(word)) }
        if meaning.role == .shortQuarter { best = longer(best, shortQuarter(word)) }
        if meaning.isCode { best = longer(best, codedMoney(word)) }
        if meaning.ordinal > 0 || meaning.cardinal == 20 || meaning.cardinal == 30 {
            best = longer(best, ordinalDate(at: word.start))
            if isDayInWords(word) { best = longer(best, dayDate(at: word.start)) }
        }
        if meaning.cardinal >= 0 { best = longer(best, clockTime(at: word.start)) }
        if meaning.cardinal >= 0 || meaning.power > 0 || meaning.role == .half {
            best = longer(best, measure(at: word.start))
        }
        return best
    }

    /// The longest fact that begins with the digits at `start`.
    func fact(fromDigitsAt start: Int) -> Fact? {
        var best = numericDate(at: start)
        best = longer(best, yearDate(at: start))
        best = longer(best, dayDate(at: start))
        best = longer(best, ordinalDate(at: start))
        best = longer(best, clockTime(at: start))
        best = longer(best, phone(at: start))
        return longer(best, measure(at: start))
    }

    /// Whether a number that stands at `start` stands alone: no letter, point or sign ties it to what comes before.
    func canBegin(at start: Int) -> Bool {
        let before = bytes.scalar(before: start)
        if before == "\0" || before.isSpace || before.isLineEnd { return true }
        let further = bytes[start - 2]
        switch before {
        case ".": return further >= 0x80 || isLatin(at: start - 2)
        case ",", ":", ";", "/", "-", "‑", "–", "—", "−":
            return !bytes.scalar(before: bytes.start(before: start)).isWordPart
        case "№", "#", "_", "=", "@", "\\", "%", "&", "'", "’", "^", "~", "$", "€", "£": return false
        default: return !before.isWordPart
        }
    }

    /// Sums, shares and quantities, with the sign before them.
    private func measure(at start: Int) -> Fact? {
        guard var amount = amount(at: start) else { return nil }
        takeSign(&amount)
        return longer(longer(money(amount), percent(amount)), quantity(amount))
    }

    private func takeSign(_ amount: inout Amount) {
        guard amount.upper == nil else { return }
        let sign = bytes.start(before: amount.start)
        let before = bytes.scalar(before: sign)
        let isMinus = dashLength(at: sign) > 0 && bytes.scalar(at: sign) != "—" && bytes.scalar(at: sign) != "–"
        if isMinus, sign == 0 || before.isSpace || before == "(" || before == "\n" {
            amount.start = sign
        } else if meaning(before: amount.start).role == .minus {
            amount.start = lastWord.start
        } else {
            return
        }
        amount.lower.value.isNegative = true
    }

    /// «третьего мая», not «I мая».
    private func isDayInWords(_ word: Word) -> Bool { !isCapital(at: word.end - 1) && word.span.count > 4 }

    private func longer(_ left: Fact?, _ right: Fact?) -> Fact? {
        guard let left, let right else { return left ?? right }
        return right.span.count > left.span.count ? right : left
    }
}
