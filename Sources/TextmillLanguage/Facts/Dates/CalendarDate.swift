/// A date as far as it is known: a day, a month, a year.
struct CalendarDate: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Whether there is such a day in some year, or in this one.
    var isSound: Bool {
        guard let month, (1...12).contains(month) else { return month == nil && day == nil }
        guard let day else { return true }
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    private var isLeap: Bool { year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601: `2021-05-22`, `2021-05`, `2021`; without its year `--05-22`, `--05`.
    var description: String {
        let head = year.map { Self.padded($0, to: 4) } ?? "-"
        return [month, day].compactMap { $0 }.reduce(head) { "\($0)-\(Self.padded($1, to: 2))" }
    }

    static func padded(_ number: Int, to count: Int) -> String {
        let digits = String(abs(number))
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
