import Textmill

/// A word beside a quotation.
struct QuoteWord {
    let span: Range<Int>
    /// In lower case, «е» for «ё».
    let text: String
    let isCapital: Bool
    /// Whether it is one capital with a dot.
    let isInitial: Bool
    /// Whether a sign that parts clauses stands before it.
    let followsMark: Bool

    var isPreposition: Bool { !isInitial && SayingWords.prepositions.contains(text) }
    /// Whether it can be a part of a name.
    var isName: Bool {
        isInitial
            || isCapital && !isPreposition && !isVerb && !SayingWords.others.contains(text)
                && !SayingWords.pronouns.contains(text) && !SayingWords.determiners.contains(text)
    }
    var isVerb: Bool { SayingWords.verbs.contains(text) }
    /// Whether it says how or when and not who: «тихо», "quietly", «журналистам».
    var isAside: Bool {
        SayingWords.others.contains(text)
            || ["о", "ам", "ям", "ly"].contains { text.hasSuffix($0) && text.count > 3 }
    }
    var isPatronymic: Bool { ["ович", "евич", "ична", "овна", "евна", "ьич"].contains { text.hasSuffix($0) } }
}

extension Bytes {
    /// The first words of `span`, `most` at most: letters and digits, with hyphens and apostrophes between them. Of one
    /// clause, those before the second sign.
    func words(in span: Range<Int>, most: Int, inOneClause: Bool = false) -> [QuoteWord] {
        var words: [QuoteWord] = []
        var offset = span.lowerBound
        var followsMark = false
        while offset < span.upperBound, words.count < most {
            guard isWord(at: offset) else {
                let isSpace = self[offset] <= 0x20 || self[offset] == 0xC2 && self[offset + 1] == 0xA0
                followsMark = followsMark || !isSpace && !isDot(at: offset, of: words.last)
                offset += self[offset] == 0xC2 ? 2 : 1
                continue
            }
            if inOneClause, followsMark, !words.isEmpty { break }
            let end = min(wordEnd(at: offset), span.upperBound)
            words.append(word(offset..<end, followsMark))
            followsMark = false
            offset = end
        }
        return words
    }

    private func word(_ span: Range<Int>, _ followsMark: Bool) -> QuoteWord {
        let word = string(span)
        let lower = word.lowercased()
        let hasYo = lower.utf8.contains(0x91)  // the last byte of «ё»
        let isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
        return QuoteWord(
            span: span, text: hasYo ? lower.replacing("ё", with: "е") : lower, isCapital: isCapital,
            isInitial: isCapital && span.count <= 2 && self[span.upperBound] == UInt8(ascii: ".")
                && (span.count == 1 || self[span.lowerBound] >= 0x80), followsMark: followsMark)
    }

    /// Whether the dot of an initial or a short form stands at `offset`, right behind `word`.
    private func isDot(at offset: Int, of word: QuoteWord?) -> Bool {
        guard let word, self[offset] == UInt8(ascii: "."), word.span.upperBound == offset else { return false }
        return word.isInitial || SayingWords.dotted.contains(word.text)
    }

    private func wordEnd(at offset: Int) -> Int {
        var end = offset
        while true {
            if isWord(at: end) {
                end += 1
            } else if self[end] == UInt8(ascii: "-") || self[end] == UInt8(ascii: "'"), isWord(at: end + 1) {
                end += 1
            } else if self[end] == 0xE2, self[end + 1] == 0x80, self[end + 2] == 0x99, isWord(at: end + 3) {
                end += 3
            } else {
                return end
            }
        }
    }
}
