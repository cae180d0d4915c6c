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
            let end = wordEnd(from: offset, limit: span.upperBound, splittingHyphens: splittingHyphens)
            let isTied = splittingHyphens && offset > span.lowerBound && self[offset - 1] == UInt8(ascii: "-")
            words.append(NameWord(span: offset..<end, look: look(of: offset..<end), isQuoted: isQuoted, isTied: isTied))
            offset = end
        }
        return words
    }

    private func wordEnd(from start: Int, limit: Int, splittingHyphens: Bool) -> Int {
        var offset = start
        while offset < limit {
            let scalar = scalar(at: offset)
            if !scalar.isWordPart {
                let next = self.scalar(at: end(at: offset))
                let isJoint = scalar == "-" || scalar == "'" || scalar == "’" || scalar == "\u{2011}"
                guard isJoint, offset + 1 < limit, next.isWordPart else { break }
                if splittingHyphens, scalar == "-", next.isUppercaseLetter { break }
            }
            offset = end(at: offset)
        }
        return Swift.min(offset, limit)
    }

    private func look(of span: Range<Int>) -> NameWord.Look {
        var (capitals, small, offset) = (0, 0, span.lowerBound)
        while offset < span.upperBound {
            let scalar = scalar(at: offset)
            if scalar.isRussianLetter {
                if scalar.isUppercaseLetter { capitals += 1 } else { small += 1 }
            } else if scalar != "-" {
                return .foreign
            }
            offset = end(at: offset)
        }
        let isFirstCapital = scalar(at: span.lowerBound).isUppercaseLetter
        if capitals == 1 && small == 0 { return .initial }
        if capitals > 1 && small == 0 { return .capitals }
        return isFirstCapital ? .capitalized : .small
    }
}

extension Unicode.Scalar {
    var isRussianLetter: Bool { value &- 0x410 < 0x40 || value == 0x401 || value == 0x451 }
}
