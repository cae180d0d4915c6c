import Textmill

/// How much of something: a number, or two with a range between them.
struct Amount {
    var start: Int
    var end: Int
    var lower: Numeral
    var upper: Numeral?

    /// The number in digits; of a range both ends, with a slash.
    var value: String { upper.map { "\(lower.value)/\($0.value)" } ?? "\(lower.value)" }

    /// The last number.
    var last: Numeral { upper ?? lower }

    /// Takes a lone point or comma before three digits as one that parts thousands.
    mutating func groupThousands() {
        lower.value = lower.grouped ?? lower.value
        if let grouped = upper?.grouped { upper?.value = grouped }
    }
}

extension FactReader {
    /// The amount at `start`: «5,3», «2–3 млн», «от 2 до 3 млн», which begins at «от».
    func amount(at start: Int) -> Amount? {
        guard let first = number(at: start) else { return nil }
        let single = Amount(start: start, end: first.end, lower: first)
        guard let link = link(after: first.end, from: start), var second = number(at: link.next) else { return single }
        var lower = first
        if first.power == 0, second.power > 0, let scaled = first.value.times(tenToThe: second.power),
            scaled < second.value
        {
            lower.value = scaled
            lower.grouped = nil
        }
        if first.grouped == nil { second.grouped = nil }
        guard lower.value < second.value else { return single }
        return Amount(start: link.start, end: second.end, lower: lower, upper: second)
    }

    /// What links the two ends of a range.
    struct Link {
        /// Where the range begins: at its first end, or at the «от» before it.
        let start: Int
        /// Where its second end begins.
        let next: Int
        /// Whether it is a dash with nothing around it.
        let isTight: Bool
    }

    /// The link behind the end of a range's first part, which ends at `end` and began at `start`.
    func link(after end: Int, from start: Int) -> Link? {
        let gapEnd = gap(at: end)
        let dash = dashLength(at: gapEnd)
        if dash > 0 {
            let next = gap(at: gapEnd + dash)
            guard (gapEnd == end) == (next == gapEnd + dash) else { return nil }
            return Link(start: start, next: next, isTight: gapEnd == end)
        }
        let opening = meaning(before: start)
        guard opening.role == .from, gapEnd > end else { return nil }
        let word = word(at: gapEnd)
        guard word.role == (opening.number == 1 ? .and : .to) else { return nil }
        return Link(start: lastWord.start, next: gap(at: word.end), isTight: false)
    }
}
