import Textmill

/// A document in CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html): a word a line,
/// ten columns, an empty line after each sentence.
///
/// Words are those of the `tokens` layer, with its attributes `lemma`, `upos`, `xpos` and `feats`; where there is none,
/// `WordSplitter` makes them. The last column has `Entity=B-person` on an entity's first word and `Entity=I-person` on
/// those that follow (of entities that overlap, the one that begins first counts, then the longer), `SpaceAfter=No`,
/// and `TokenRange=start:end`, the word's offsets in the document's text. In `# text`, a line break or any other run of
/// white space is one space, as the format demands. A document without sentences has one for each line of its text.
struct ConlluForm {
    private let document: Document
    private let tokens: [Annotation]
    private let entities: [Annotation]

    /// The form of `document`.
    init(_ document: Document) {
        self.document = document
        tokens = document[.tokens].filter { !$0.span.isEmpty }.inTextOrder
        entities = document[.entities].inTextOrder
    }

    /// Appends the form.
    func write(to bytes: inout [UInt8], _ offsets: inout OffsetCounter) {
        let id = document.id.withoutSpaces
        bytes += "# newdoc id = \(id)\n".utf8
        document.text.withBytes { text in
            let sentences = self.sentences(in: text)
            var tagger = EntityTagger(entities)
            var nextToken = 0
            var number = 0
            for (index, span) in sentences.enumerated() {
                let words = self.words(of: span, in: text, from: &nextToken)
                guard !words.isEmpty else { continue }
                number += 1
                bytes += "# sent_id = \(id)-\(number)\n".utf8
                let next = index + 1 < sentences.count ? sentences[index + 1].lowerBound : nil
                let sentence = ConlluSentence(text: text, words: words, next: next)
                sentence.write(to: &bytes, &tagger, &offsets)
            }
        }
    }

    private func sentences(in text: Bytes) -> [Range<Int>] {
        let sentences = document[.sentences].inTextOrder.map { text.wholeCharacters(of: $0.span) }
        return sentences.isEmpty ? text.lines : sentences
    }

    private func words(of sentence: Range<Int>, in text: Bytes, from next: inout Int) -> [Annotation] {
        guard !tokens.isEmpty else { return WordSplitter.words(of: sentence, in: text).map { Annotation($0) } }
        while next < tokens.count, tokens[next].span.lowerBound < sentence.lowerBound { next += 1 }
        let first = next
        while next < tokens.count, tokens[next].span.upperBound <= sentence.upperBound { next += 1 }
        return Array(tokens[first..<next])
    }
}

/// A sentence of a document in CoNLL-U.
private struct ConlluSentence {
    let text: Bytes
    let words: [Annotation]
    /// Where the next sentence begins.
    let next: Int?

    func write(to bytes: inout [UInt8], _ tagger: inout EntityTagger, _ offsets: inout OffsetCounter) {
        bytes += "# text = ".utf8
        for (index, word) in words.enumerated() {
            bytes.appendOnOneLine(text.buffer(word.span))
            if index + 1 < words.count, !isJoined(index) { bytes.append(UInt8(ascii: " ")) }
        }
        bytes.append(UInt8(ascii: "\n"))
        for (index, word) in words.enumerated() {
            bytes.appendDecimal(index + 1)
            bytes.append(UInt8(ascii: "\t"))
            bytes.appendOnOneLine(text.buffer(word.span))
            writeColumns(of: word, to: &bytes)
            if let tag = tagger.tag(of: word.span) { bytes += "Entity=\(tag)|".utf8 }
            if isJoined(index) { bytes += "SpaceAfter=No|".utf8 }
            bytes += "TokenRange=".utf8
            bytes.appendDecimal(offsets.offset(of: word.span.lowerBound, in: text))
            bytes.append(UInt8(ascii: ":"))
            bytes.appendDecimal(offsets.offset(of: word.span.upperBound, in: text))
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private func writeColumns(of word: Annotation, to bytes: inout [UInt8]) {
        if word.attributes.isEmpty {
            bytes += "\t_\t_\t_\t_".utf8
        } else {
            for column in ["lemma", "upos", "xpos", "feats"] {
                let value = word.attributes[column]?.onOneLine ?? ""
                bytes += "\t\(value.isEmpty ? "_" : value)".utf8
            }
        }
        bytes += "\t_\t_\t_\t".utf8
    }

    /// Whether nothing stands between a word and the next.
    private func isJoined(_ index: Int) -> Bool {
        words[index].span.upperBound == (index + 1 < words.count ? words[index + 1].span.lowerBound : next)
    }
}

extension [Annotation] {
    /// Those that begin first come first, and of those the longer.
    var inTextOrder: [Annotation] {
        func precedes(_ left: Annotation, _ right: Annotation) -> Bool {
            (left.span.lowerBound, right.span.upperBound) < (right.span.lowerBound, left.span.upperBound)
        }
        return zip(self, dropFirst()).allSatisfy { !precedes($1, $0) } ? self : sorted(by: precedes)
    }
}

extension Bytes {
    /// The lines of the text, without what ends them.
    fileprivate var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for offset in 0...count where offset == count || self[offset] == UInt8(ascii: "\n") {
            lines.append(start..<offset)
            start = offset + 1
        }
        return lines
    }
}

extension String {
    /// This id as one word: `%` and white space by the numbers of their bytes, as in a URL.
    fileprivate var withoutSpaces: String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte <= 0x20 || byte == UInt8(ascii: "%") || byte == 0x7F {
                bytes.appendPercentEscape(byte)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
