import Textmill

extension DatelineReader {
    /// Reads a date: `22 мая`, `1 дек. 2020 г.`, `Jan. 3`, `May 5, 2020`, `22.05.2021`, `1996-08-30`. A time of day after
    /// it is passed over. Returns the date in ISO 8601.
    mutating func readDate() -> String? {
        let start = index
        guard let date = readNumericDate() ?? readDayAndMonth() else {
            index = start
            return nil
        }
        let afterDate = index
        if kind == .comma { index += 1 }
        if !readTime() { index = afterDate }
        return date
    }

    /// Reads a time of day, `11:10`.
    mutating func readTime() -> Bool {
        guard kind == .number, let parts = numbers(of: token, dividedBy: 0x3A), parts.count == 2, parts[0] < 24,
            parts[1] < 60
        else { return false }
        index += 1
        return true
    }

    private mutating func readNumericDate() -> String? {
        guard kind == .number else { return nil }
        if let parts = numbers(of: token, dividedBy: 0x2E), parts.count == 3 {
            index += 1
            return iso(day: parts[0], month: parts[1], year: parts[2])
        }
        if let parts = numbers(of: token, dividedBy: 0x2D), parts.count == 3 {
            index += 1
            return iso(day: parts[2], month: parts[1], year: parts[0])
        }
        return nil
    }

    private mutating func readDayAndMonth() -> String? {
        if let day = readNumber(), let month = readMonth() { return iso(day: day, month: month, year: readYear()) }
        guard kind != .number, let month = readMonth(), let day = readNumber() else { return nil }
        let afterDay = index
        if kind == .comma { index += 1 }
        let year = readYear()
        if year == nil { index = afterDay }
        return iso(day: day, month: month, year: year)
    }

    private mutating func readNumber() -> Int? {
        guard kind == .number, let number = numbers(of: token, dividedBy: 0)?.first else { return nil }
        index += 1
        return number
    }

    private mutating func readMonth() -> Int? {
        guard let token, token.isWord,
            let month = MonthNames.table.longest(in: bytes, at: token.span.lowerBound, to: token.span.upperBound),
            month.end == token.span.upperBound
        else { return nil }
        index += 1
        let isShort = token.span.count <= 8
        if isShort, kind == .period, followed(by: { $0.kind != .small && !$0.isName }) { index += 1 }
        return month.value
    }

    private mutating func readYear() -> Int? {
        guard kind == .number, let year = numbers(of: token, dividedBy: 0)?.first, 1900...2100 ~= year else {
            return nil
        }
        index += 1
        if let token, token.kind == .small, ["года", "г"].contains(bytes.string(token.span)) {
            index += 1
            if token.span.count == 2, kind == .period { index += 1 }
        }
        return year
    }

    /// The numbers that `token` is made of, if what divides them is `divider`.
    private func numbers(of token: DatelineToken?, dividedBy divider: UInt8) -> [Int]? {
        guard let token, token.span.count <= 10 else { return nil }
        var numbers = [0]
        for offset in token.span {
            switch bytes[offset] {
            case 0x30...0x39: numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(bytes[offset] - 0x30)
            case divider: numbers.append(0)
            default: return nil
            }
        }
        return numbers
    }

    private func iso(day: Int, month: Int, year: Int?) -> String? {
        guard 1...31 ~= day, 1...12 ~= month, year.map({ 1900...2100 ~= $0 }) ?? true else { return nil }
        let rest = "-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        return (year.map { String($0) } ?? "-") + rest
    }
}
