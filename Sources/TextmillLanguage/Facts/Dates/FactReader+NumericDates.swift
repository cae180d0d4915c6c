import Textmill

extension FactReader {
    /// The date in figures at `start`: `2020-05-22`, `22.05.2020`, `27. 05.99`, `22/05/2020`, `05/22/2020`.
    func numericDate(at start: Int) -> Fact? {
        guard let first = digits(at: start) else { return nil }
        return first.count == 4 ? yearFirstDate(first, from: start) : dayFirstDate(first, from: start)
    }

    private func yearFirstDate(_ year: Digits, from start: Int) -> Fact? {
        guard let separator = separator(at: year.end), separator != "/", let month = digits(at: year.end + 1),
            month.count == 2, self.separator(at: month.end) == separator, let day = digits(at: month.end + 1),
            day.count == 2
        else { return nil }
        let date = CalendarDate(year: Int(year.value), month: Int(month.value), day: Int(day.value))
        guard date.isSound, year.value >= 1000 else { return nil }
        if separator == "-", let time = isoTime(at: day.end) {
            return Fact(.date, start..<time, value: "\(date)\(bytes.string(day.end..<time))")
        }
        return endsFigures(at: day.end) ? Fact(.date, start..<day.end, value: "\(date)") : nil
    }

    private func dayFirstDate(_ first: Digits, from start: Int) -> Fact? {
        guard first.count <= 2, let separator = separator(at: first.end),
            let second = part(after: first.end, separator), second.count <= 2,
            self.separator(at: second.end) == separator, let third = part(after: second.end, separator),
            third.count == 4 || isShortDate(first, second, third) && separator != "-", endsFigures(at: third.end)
        else { return nil }
        var date = CalendarDate(year: fullYear(third), month: Int(second.value), day: Int(first.value))
        if separator == "/", second.value > 12 { swap(&date.month, &date.day) }
        guard date.isSound, third.count == 2 || third.value >= 1000 && third.value < 2200 else { return nil }
        let year = word(after: third.end)
        let end = year.role == .year ? year.end : year.role == .yearShort ? end(of: year) : third.end
        return Fact(.date, start..<end, value: "\(date)")
    }

    /// Whether all parts have two digits; `1.2.03` is more often something else.
    private func isShortDate(_ parts: Digits...) -> Bool { parts.allSatisfy { $0.count == 2 } }

    /// A number behind `separator`, which a typist may have followed with a space.
    private func part(after offset: Int, _ separator: Unicode.Scalar) -> Digits? {
        digits(at: offset + 1) ?? (separator == "." && stands(" ", at: offset + 1) ? digits(at: offset + 2) : nil)
    }

    private func separator(at offset: Int) -> Unicode.Scalar? {
        switch bytes[offset] {
        case UInt8(ascii: "."): "."
        case UInt8(ascii: "-"): "-"
        case UInt8(ascii: "/"): "/"
        default: nil
        }
    }

    /// Of two digits, 69 and above are of the 20th century, as POSIX has it.
    private func fullYear(_ digits: Digits) -> Int {
        let year = Int(digits.value)
        return digits.count == 4 ? year : year < 69 ? 2000 + year : 1900 + year
    }

    /// Whether figures end at `offset`: no further group of them follows.
    func endsFigures(at offset: Int) -> Bool {
        switch bytes[offset] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"):
            !isDigit(at: offset + 1)
        default: !isDigit(at: offset) && !isLatin(at: offset)
        }
    }

    /// Where the time of a time stamp ends: `T18:30:00Z`.
    private func isoTime(at offset: Int) -> Int? {
        guard stands("T", at: offset), let hour = digits(at: offset + 1), hour.count == 2, stands(":", at: hour.end),
            let minute = digits(at: hour.end + 1), minute.count == 2
        else { return nil }
        var end = minute.end
        if stands(":", at: end), let second = digits(at: end + 1), second.count == 2 { end = second.end }
        if stands(".", at: end), let fraction = digits(at: end + 1) { end = fraction.end }
        if stands("Z", at: end) { return end + 1 }
        guard bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-"), let zone = digits(at: end + 1),
            zone.count == 2
        else { return end }
        guard stands(":", at: zone.end), let minutes = digits(at: zone.end + 1), minutes.count == 2 else {
            return zone.end
        }
        return minutes.end
    }
}
