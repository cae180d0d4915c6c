import Textmill

/// Finds who said a quotation: the name, or the noun phrase, beside a verb of saying.
struct SpeakerSearch {
    private let bytes: Bytes
    /// How far it looks, in bytes.
    private static let reach = 240

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// In what follows a quotation, set off by a comma or a dash: `, said Anna Bell`, «, — сказала Белова».
    func speaker(after span: Range<Int>) -> String? {
        guard isSetOff(at: span.lowerBound) else { return nil }
        let end = min(span.upperBound, span.lowerBound + Self.reach)
        let clause = bytes.words(in: span.lowerBound..<end, most: 16, inOneClause: true)[...]
        if let source = source(in: clause) { return source }
        return clause.prefix(7).firstIndex(where: \.isVerb).flatMap { speaker(beside: $0, in: clause) }
    }

    /// In what a quotation is broken off by: «Откроем, — сказала Белова. — Ждём».
    func speaker(inside span: Range<Int>) -> String? {
        var offset = span.lowerBound
        while offset < span.upperBound {
            if bytes[offset] == UInt8(ascii: " "), bytes.endsSpeech(at: offset), bytes.dashEnd(at: offset) != nil,
                let speaker = speaker(after: offset..<span.upperBound)
            {
                return speaker
            }
            offset += 1
        }
        return nil
    }

    /// In what leads up to a quotation: «Белова сказала:», «по словам Беловой,», `Bell called it`.
    func speaker(before span: Range<Int>) -> String? {
        var start = max(span.lowerBound, span.upperBound - Self.reach)
        while start > span.lowerBound, start < span.upperBound, bytes.isWord(at: start - 1) { start += 1 }
        let words = bytes.words(in: start..<span.upperBound, most: 64)
        guard let verb = words.lastIndex(where: \.isVerb), words.count - verb <= 8 else {
            return source(in: words[...])
        }
        let clauseStart = words[...verb].lastIndex(where: \.followsMark) ?? 0
        let end = words[(verb + 1)...].firstIndex(where: \.followsMark) ?? words.count
        return speaker(beside: verb, in: words[clauseStart..<end]) ?? source(in: words[...])
    }

    /// The subject before the verb, or after it.
    private func speaker(beside verb: Int, in clause: ArraySlice<QuoteWord>) -> String? {
        let isImpersonal = clause[verb].text.hasSuffix("ли")
        let before = clause[..<verb]
        let after = clause[(verb + 1)...]
        return names(in: before).last ?? phrase(in: before, keepsPlace: isImpersonal)
            ?? names(in: after).first ?? phrase(in: after, keepsPlace: isImpersonal)
    }

    private func source(in words: ArraySlice<QuoteWord>) -> String? {
        for index in words.indices.dropLast(2)
        where SayingWords.sourcePhrases.contains(words[index].text + " " + words[index + 1].text) {
            let end = words[(index + 3)...].firstIndex(where: \.followsMark) ?? words.endIndex
            let clause = words[(index + 2)..<end]
            return names(in: clause).first ?? phrase(in: clause, keepsPlace: false)
        }
        return nil
    }

    /// The runs of capitalised words. Of three Russian ones without a patronymic the first is a place: «мэр Осинска Анна
    /// Белова».
    private func names(in words: ArraySlice<QuoteWord>) -> [String] {
        var names: [String] = []
        var run: [QuoteWord] = []
        func close() {
            while let last = run.last, !last.isCapital { run.removeLast() }
            let isCyrillic = run.contains { bytes[$0.span.lowerBound] >= 0xD0 }
            if isCyrillic, run.count > 2 { run = run.suffix(run.contains { $0.isPatronymic || $0.isInitial } ? 3 : 2) }
            if let first = run.first, let last = run.last {
                names.append(bytes.string(first.span.lowerBound..<last.span.upperBound))
            }
            run = []
        }
        for index in words.indices {
            let isPlace = run.isEmpty && index > words.startIndex && words[index - 1].isPreposition
            if words[index].isName, !isPlace {
                run.append(words[index])
            } else if !run.isEmpty, !SayingWords.particles.contains(words[index].text) {
                close()
            }
        }
        close()
        return names
    }

    /// A phrase without a name, six words at most: "the mayor", «глава района», «она».
    private func phrase(in words: ArraySlice<QuoteWord>, keepsPlace: Bool) -> String? {
        var rest = words
        while let first = rest.first, first.isAside || first.isPreposition {
            rest = rest.dropFirst(first.isPreposition && !keepsPlace ? 2 : 1)
        }
        guard let first = rest.first else { return nil }
        guard !SayingWords.pronouns.contains(first.text) else { return bytes.string(first.span) }
        let phrase = rest.prefix(6).prefix { !$0.isAside && (!$0.isPreposition || $0.text == "of") }
        return phrase.last.map { bytes.string(first.span.lowerBound..<$0.span.upperBound) }
    }

    /// Whether a comma, a dash, or the end of what was said parts the words at `offset` from the quotation before them.
    private func isSetOff(at offset: Int) -> Bool {
        if bytes[offset] == UInt8(ascii: ",") || bytes.dashEnd(at: offset) != nil { return true }
        let length = bytes[offset - 1] == UInt8(ascii: "\"") ? 1 : bytes[offset - 2] == 0xC2 ? 2 : 3
        return bytes.endsSpeech(at: offset - length)
    }
}

extension Bytes {
    /// Whether a sign stands before `offset` that ends what is said where the teller's words begin: `,`, `!`, `?`, `…`, `.`
    func endsSpeech(at offset: Int) -> Bool {
        ",!?.".utf8.contains(self[offset - 1]) || self[offset - 1] == 0xA6 && self[offset - 3] == 0xE2
            || self[offset - 1] == 0xBB && self[offset - 2] == 0xC2
    }
}
