import Textmill

extension FactReader {
    /// The time of day at `start`: `18:30`, «18.30» after «в», «7 утра», «3 часа дня», «10 часов 30 минут», `6:30 p.m.`,
    /// `5 o'clock`, «10:00–18:00».
    func clockTime(at start: Int) -> Fact? {
        guard let first = clock(at: start) else { return nil }
        guard let link = link(after: first.end, from: start), first.isFigures, let last = clock(at: link.next),
            last.isFigures
        else { return Fact(.time, start..<first.end, value: first.text) }
        return Fact(.time, link.start..<last.end, value: "\(first.text)/\(last.text)")
    }

    /// A time of day: hour, minute, second.
    private struct Clock {
        var hour: Int
        var minute: Int
        var second: Int?
        var end: Int
        /// Whether it is written with colons.
        var isFigures = true

        var text: String {
            [hour, minute, second].compactMap { $0 }.map { CalendarDate.padded($0, to: 2) }.joined(separator: ":")
        }
    }

    private func clock(at start: Int) -> Clock? {
        if isDigit(at: start) {
            guard let hour = digits(at: start), hour.count <= 2, hour.value < 24 else { return nil }
            return colonClock(hour, at: start) ?? hourClock(Int(hour.value), hour.end, at: start)
        }
        guard let hour = wordNumeral(at: start), let number = hour.value.whole, number < 24 else { return nil }
        return hourClock(number, hour.end, at: start)
    }

    private func colonClock(_ hour: Digits, at start: Int) -> Clock? {
        let isPointed = stands(".", at: hour.end)
        let role = meaning(before: start).role
        guard stands(":", at: hour.end) || isPointed && (role == .before || role == .from || role == .to),
            role != .score, let minute = digits(at: hour.end + 1), minute.count == 2, minute.value < 60
        else { return nil }
        var clock = Clock(hour: Int(hour.value), minute: Int(minute.value), end: minute.end)
        if !isPointed, stands(":", at: minute.end), let second = digits(at: minute.end + 1), second.count == 2,
            second.value < 60
        {
            clock.second = Int(second.value)
            clock.end = second.end
        }
        guard endsFigures(at: clock.end) || dashLength(at: clock.end) > 0,
            !isPointed || hour.count == 2 && !isMeasured(after: clock.end)
        else { return nil }
        return takingPartOfDay(clock)
    }

    /// «7 утра», «3 часа дня», «10 часов 30 минут» after «в», `5 o'clock`, `6 pm`.
    private func hourClock(_ hour: Int, _ end: Int, at start: Int) -> Clock? {
        var clock = Clock(hour: hour, minute: 0, end: end, isFigures: false)
        if stands("o", at: gap(at: end)), word(at: gap(at: end) + 2).role == .clock {
            clock.end = gap(at: end) + 7
            return takingPartOfDay(clock)
        }
        let hours = word(after: end)
        var isHour = false
        if unit(of: hours)?.code == "h", !isLatin(at: hours.start) {
            clock.end = hours.end
            isHour = true
            takeMinutes(&clock)
        }
        let full = takingPartOfDay(clock)
        let role = meaning(before: start).role
        if full.end > clock.end, isHour || !isAmbiguous(after: clock.end) || role == .before && lastWord.span.count == 2
        {
            return full
        }
        return isHour && (role == .before || role == .from) && lastWord.span.count == 2 && hour > 0
            && !isLatin(at: lastWord.start)
            ? clock : nil
    }

    /// «3 ночи» and «2 дня» are periods too: only «часа» or «в» makes them times.
    private func isAmbiguous(after end: Int) -> Bool {
        let word = word(after: end)
        return word.role == .dayPart && word.meaning.number >= 2
    }

    private func takeMinutes(_ clock: inout Clock) {
        guard let minutes = digits(at: gap(at: clock.end)), minutes.count <= 2, minutes.value < 60,
            case let word = word(after: minutes.end), unit(of: word)?.code == "min"
        else { return }
        clock.minute = Int(minutes.value)
        clock.end = word.end
    }

    /// `clock` with «утра» or `p.m.` where that follows, its hour out of 24.
    private func takingPartOfDay(_ clock: Clock) -> Clock {
        guard let part = partOfDay(at: gap(at: clock.end)), (1...12).contains(clock.hour) || part.number == 0 else {
            return clock
        }
        var full = clock
        full.end = part.end
        switch part.number {
        case 0: full.hour = clock.hour == 12 ? 0 : clock.hour
        case 2: full.hour = clock.hour == 12 ? 0 : clock.hour >= 9 ? clock.hour + 12 : clock.hour
        default: full.hour = clock.hour == 12 ? 12 : clock.hour + 12
        }
        return full
    }

    /// `a.m.`, `pm`, «утра» at `offset`: 0 for the morning, 1 for the evening, 2 for the night, 3 for the day.
    private func partOfDay(at offset: Int) -> (number: UInt8, end: Int)? {
        let word = word(at: offset)
        if word.role == .dayPart { return (word.meaning.number, word.end) }
        let isMorning = bytes[offset] | 0x20 == UInt8(ascii: "a")
        guard isMorning || bytes[offset] | 0x20 == UInt8(ascii: "p"), stands(".", at: offset + 1),
            bytes[offset + 2] | 0x20 == UInt8(ascii: "m")
        else { return nil }
        return (isMorning ? 0 : 1, stands(".", at: offset + 3) ? offset + 4 : offset + 3)
    }
}
