import Textmill

extension Meaning {
    /// Whether a fact can begin with the word.
    var isTrigger: Bool {
        if month > 0 || weekday > 0 || cardinal >= 0 || ordinal > 0 || power > 0 || isCode { return true }
        if role == .aged { return number > 0 }
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
        if meaning.role == .aged { best = longer(best, age(word)) }
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

    /// The longest fact that begins with the digits from `start` to `end`.
    func fact(fromDigitsAt start: Int, to end: Int) -> Fact? {
        let count = end - start
        var best = canBePhone(from: start, to: end) ? phone(at: start) : nil
        if count == 4 { best = longer(yearDate(at: start), best) }
        guard goesOn(after: end) else { return best }
        if let age = yearOfLife(at: start) { return age }
        if count == 2 || count == 3 { best = longer(yearDate(at: start), best) }
        if count <= 4 { best = longer(numericDate(at: start), best) }
        if count <= 2 {
            best = longer(longer(best, dayDate(at: start)), ordinalDate(at: start))
            best = longer(best, clockTime(at: start))
        }
        return longer(best, measure(at: start))
    }

    /// Whether what follows digits that end at `end` could make more of them than a number: a word that means something
    /// here, a sign, a group of three digits.
    private func goesOn(after end: Int) -> Bool {
        let next = gap(at: end)
        switch WordReader.kind(of: bytes[next]) {
        case .capital, .letter, .cyrillic: return next == end || word(at: next).meaning.isKnown
        case .digit: return digits(at: next)?.count == 3
        case .otherLetter, .trail: return false
        case .mark, .sign2, .sign3, .other: return bytes[next] != 0
        }
    }

    /// Whether digits may be a telephone number's first: those of one begin with 7 or 8, are a short group, or follow
    /// «тел.».
    private func canBePhone(from start: Int, to end: Int) -> Bool {
        let next = bytes[end]
        if lastWord.role == .phone { return true }
        guard bytes[start] == UInt8(ascii: "8") || bytes[start] == UInt8(ascii: "7") else {
            return end - start == 3 && next == UInt8(ascii: "-")
        }
        return end - start == 11
            || end - start == 1
                && (next == UInt8(ascii: "-") || next == 0x20 || next >= 0x80 || next == UInt8(ascii: "("))
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
        return longer(longer(longer(money(amount), percent(amount)), quantity(amount)), age(amount))
    }

    private func takeSign(_ amount: inout Amount) {
        guard amount.upper == nil else { return }
        let sign = bytes.start(before: amount.start)
        let before = bytes.scalar(before: sign)
        if isMinus(at: sign, after: before) {
            amount.start = sign
        } else if meaning(before: amount.start).role == .minus {
            amount.start = lastWord.start
        } else {
            return
        }
        amount.lower.value.isNegative = true
    }

    /// Whether the sign at `offset` is a minus: a dash between words has spaces around it, one in brackets may be meant.
    private func isMinus(at offset: Int, after before: Unicode.Scalar) -> Bool {
        switch bytes.scalar(at: offset) {
        case "-", "−": offset == 0 || before.isSpace || before == "(" || before == "\n"
        case "–": before == "(" || before.isSpace && stands(";", at: offset - 2)
        default: false
        }
    }

    /// «третьего мая», not «I мая».
    private func isDayInWords(_ word: Word) -> Bool { !isCapital(at: word.end - 1) && word.span.count > 4 }

    private func longer(_ left: Fact?, _ right: Fact?) -> Fact? {
        guard let left, let right else { return left ?? right }
        return right.span.count > left.span.count ? right : left
    }
}
