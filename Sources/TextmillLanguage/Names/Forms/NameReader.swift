import Textmill

/// Reads names in one document: what each may be in its normal form, and how likely that is. What is written the same is
/// read once.
struct NameReader {
    let lexicon: RussianLexicon
    let bytes: Bytes
    let words: DocumentWords
    private var writings: [NameHash: Int] = [:]
    private var ways: [[NameWay]] = []

    /// A reader of names, of which at least one `declines` if the document's words are to be asked for.
    init(_ bytes: Bytes, _ lexicon: RussianLexicon, declines: Bool) {
        (self.bytes, self.lexicon) = (bytes, lexicon)
        words = DocumentWords(declines ? bytes : Bytes(UnsafeBufferPointer(start: nil, count: 0)))
    }

    /// The ways to read `mention`, each normal form once.
    mutating func choice(for mention: NameMention) -> NameChoice {
        let writing = NameHash(exactly: mention.span, in: bytes, salt: mention.kind.rawValue)
        let number = writings[writing] ?? ways.count
        if number == ways.count {
            writings[writing] = number
            ways.append(read(mention))
        }
        let context = NameContext(mention, in: bytes, lexicon)
        return NameChoice(writing: number, ways: ways[number].map { ($0.name, $0.score(in: context)) })
    }

    private func read(_ mention: NameMention) -> [NameWay] {
        let isPerson = mention.kind == .person
        let nameWords = bytes.nameWords(in: mention.span, splittingHyphens: isPerson)
        let hasName = nameWords.contains { $0.look != .small }
        let ways = isPerson && hasName ? personWays(nameWords, mention.span) : phraseWays(nameWords, mention)
        guard ways.isEmpty else { return ways }
        let slot = NameSlot(grammaticalCase: 0, number: 0, gender: 0)
        return [NameWay(name: NormalName(text: text(mention.span, nameWords, [])), slots: [(slot, 0)])]
    }

    /// The name at `span` with its first words in the nominative, as `forms` say.
    func text(_ span: Range<Int>, _ words: [NameWord], _ forms: [NominativeForm?]) -> String {
        var output: [UInt8] = []
        var offset = span.lowerBound
        for (word, form) in zip(words, forms) {
            output += bytes.buffer(offset..<word.span.lowerBound)
            output += form?.nominative(of: word.span, in: bytes) ?? Array(bytes.buffer(word.span))
            offset = word.span.upperBound
        }
        output += bytes.buffer(offset..<span.upperBound)
        return output.tidied
    }
}

extension [UInt8] {
    /// The text on one line, and without the quotation marks around the whole of it.
    fileprivate var tidied: String {
        let text = String(decoding: self, as: UTF8.self)
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !scalar.isSpace && !scalar.isLineEnd {
                line.append(scalar)
            } else if let last = line.last, last != " " {
                line.append(" ")
            }
        }
        if line.last == " " { line.removeLast() }
        guard let first = line.first, let last = line.last, !first.isWordPart, !last.isWordPart else {
            return String(line)
        }
        let isQuoted = [("«", "»"), ("“", "”"), ("„", "“"), ("\"", "\"")].contains { first == $0 && last == $1 }
        let inside = line.dropFirst().dropLast()
        guard isQuoted, !inside.contains(where: { $0 == first || $0 == last }) else { return String(line) }
        return String(String.UnicodeScalarView(inside))
    }
}
