import Textmill

extension Bytes {
    /// Whether `text`, small letters of ASCII, stands in `span`, in whatever case.
    func contains(_ text: StaticString, in span: Range<Int>) -> Bool {
        text.withUTF8Buffer { wanted in
            span.contains { start in
                start + wanted.count <= span.upperBound
                    && wanted.indices.allSatisfy { self[start + $0] | 0x20 == wanted[$0] | 0x20 }
            }
        }
    }

    /// Whether a phrase of `table` stands at a word in `span`.
    func contains(_ table: PhraseTable<Bool>, in span: Range<Int>) -> Bool {
        var isInside = false
        var offset = span.lowerBound
        while offset < span.upperBound {
            let isWord = scalar(at: offset).isWordPart
            if isWord, !isInside, table.longest(in: self, at: offset, to: span.upperBound) != nil { return true }
            isInside = isWord
            offset = end(at: offset)
        }
        return false
    }

    /// Whether all words of `span` are in `table` or in `other`, and there are 16 at most.
    func isAllWords(_ span: Range<Int>, of table: PhraseTable<Bool>, _ other: PhraseTable<Bool>) -> Bool {
        var words = 0
        var offset = span.lowerBound
        while offset < span.upperBound {
            guard scalar(at: offset).isWordPart else {
                offset = end(at: offset)
                continue
            }
            guard
                let phrase = other.longest(in: self, at: offset, to: span.upperBound)
                    ?? table.longest(in: self, at: offset, to: span.upperBound)
            else { return false }
            words += 1
            offset = phrase.end
        }
        return words <= 16
    }

    /// Whether an address of the web stands in `span` at `offset`.
    func hasAddress(at offset: Int, to limit: Int) -> Bool {
        contains("http", in: offset..<Swift.min(offset + 4, limit))
            || contains("www.", in: offset..<Swift.min(offset + 4, limit))
            || contains("t.me/", in: offset..<Swift.min(offset + 5, limit))
    }

    /// Whether the words at `span` end as a sentence does that is told: with a period that is no ellipsis.
    func endsWithPeriod(_ span: Range<Int>) -> Bool {
        self[span.upperBound - 1] == 0x2E && self[span.upperBound - 2] != 0x2E
    }
}
