import Textmill

/// A word of a name.
struct NameWord {
    /// How it is written.
    enum Look { case capitalized, small, capitals, initial, foreign }

    let span: Range<Int>
    let look: Look
    /// Whether a quotation mark opens before it.
    let isQuoted: Bool
    /// Whether a hyphen ties it to the word before.
    let isTied: Bool

    /// Whether it is a Russian word that may have a case.
    var mayDecline: Bool { look == .capitalized || look == .small }
}

extension Bytes {
    /// The words of the name at `span`: letters and digits, with apostrophes between them, and hyphens, unless these part
    /// two capitalised words (`Рис-Могга`) and are to be split.
    func nameWords(in span: Range<Int>, splittingHyphens: Bool) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(3)
        var offset = span.lowerBound
        var isQuoted = false
        while offset < span.upperBound {
            let scalar = scalar(at: offset)
            guard scalar.isWordPart else {
                switch scalar {
                case "«", "“", "„": isQuoted = true
                case "»", "”": isQuoted = false
                case "\"": isQuoted.toggle()
                default: break
                }
                offset = end(at: offset)
                continue
            }
            let (end, look) = nameWord(from: offset, limit: span.upperBound, splittingHyphens: splittingHyphens)
            let isTied = splittingHyphens && offset > span.lowerBound && self[offset - 1] == UInt8(ascii: "-")
            words.append(NameWord(span: offset..<end, look: look, isQuoted: isQuoted, isTied: isTied))
            offset = end
        }
        return words
    }

    /// Where the word that begins at `start` ends, and how it is written.
    private func nameWord(from start: Int, limit: Int, splittingHyphens: Bool) -> (end: Int, look: NameWord.Look) {
        var (capitals, small, isForeign, offset) = (0, 0, false, start)
        while offset < limit {
            let (letter, length) = letter(at: offset)
            if letter != 0, length == 2 {
                if isCapital(at: offset) { capitals += 1 } else { small += 1 }
                offset += 2
                continue
            }
            let (scalar, end) = (scalar(at: offset), end(at: offset))
            guard scalar.isWordPart || offset + 1 < limit && isJoint(scalar, end, splittingHyphens) else { break }
            isForeign = isForeign || scalar != "-"
            offset = end
        }
        return (Swift.min(offset, limit), isForeign ? .foreign : look(capitals, small, at: start))
    }

    /// Whether `scalar`, which ends at `end`, ties two parts of a word.
    private func isJoint(_ scalar: Unicode.Scalar, _ end: Int, _ splittingHyphens: Bool) -> Bool {
        guard scalar == "-" || scalar == "'" || scalar == "’" || scalar == "\u{2011}" else { return false }
        let next = self.scalar(at: end)
        return next.isWordPart && !(splittingHyphens && scalar == "-" && next.isUppercaseLetter)
    }

    /// How a Russian word with so many letters is written.
    private func look(_ capitals: Int, _ small: Int, at start: Int) -> NameWord.Look {
        if capitals == 1 && small == 0 { return .initial }
        if capitals > 1 && small == 0 { return .capitals }
        return isCapital(at: start) ? .capitalized : .small
    }

    /// Whether the Russian letter at `offset` is a capital.
    private func isCapital(at offset: Int) -> Bool { self[offset] == 0xD0 && self[offset + 1] < 0xB0 }
}
