import Textmill

extension Bytes {
    /// The series and number of a Russian passport that begin at `start`, if they do: `45 08 № 123456`, for travel
    /// abroad `75 1234567`, with the word «паспорт» near, since nothing else tells them from other numbers.
    func passport(at start: Int) -> Range<Int>? {
        guard isDigit(at: start), beginsNumber(at: start) else { return nil }
        var shape: [Int] = []
        var offset = start
        var end = start
        while shape.count < 3 {
            let group = offset
            while isDigit(at: offset), offset - group < 11 { offset += 1 }
            guard offset > group else { break }
            shape.append(offset - group)
            end = offset
            if offset - group > 5 { break }
            offset = numberSignEnd(at: offset)
        }
        guard [[2, 2, 6], [4, 6], [10], [2, 7], [9]].contains(shape), !isLetter(at: end),
            !("-./".utf8.contains(self[end]) && isDigit(at: end + 1))
        else { return nil }
        let isInOnePiece = shape.count == 1
        guard
            isPassportNamed(before: start, overDigits: !isInOnePiece)
                || (!isInOnePiece && isPassportNamed(in: end..<end + 40))
        else { return nil }
        return start..<end
    }

    /// Where the spaces and the sign «№» or the word «номер» that part the series from the number end.
    private func numberSignEnd(at offset: Int) -> Int {
        let comma = self[offset] == UInt8(ascii: ",") ? 1 : 0
        var end = spacesEnd(at: offset + comma)
        for sign in ["№", "номер", "N"] where string(end..<end + sign.utf8.count) == sign { end += sign.utf8.count }
        return spacesEnd(at: end)
    }

    private func spacesEnd(at offset: Int) -> Int {
        var end = offset
        for _ in 0..<3 where self[end] == UInt8(ascii: " ") || self[end] == 0xC2 { end += separatorLength(at: end) }
        return end
    }

    /// Whether «паспорт», in any case and form, stands in the 120 bytes before `offset`, and, unless the search goes
    /// `overDigits`, no digit after it.
    private func isPassportNamed(before offset: Int, overDigits: Bool) -> Bool {
        var start = offset
        while start > 0, offset - start < 120, overDigits || !isDigit(at: start - 1) { start -= 1 }
        return isPassportNamed(in: start..<offset)
    }

    private func isPassportNamed(in window: Range<Int>) -> Bool {
        let words = string(window).lowercased()
        return words.contains("паспорт") || words.contains("passport")
    }
}
