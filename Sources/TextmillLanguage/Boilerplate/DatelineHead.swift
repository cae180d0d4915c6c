import Textmill

/// The part of a text in which a dateline may stand: its first two paragraphs, and the title and other lines before them.
struct DatelineHead {
    /// Whether the next line belongs to it.
    private(set) var isOpen: Bool
    private var paragraphs = 0

    init(isOpen: Bool) { self.isOpen = isOpen }

    /// The dateline that the line with its words at `words` begins with, if it has one.
    func dateline(before words: Range<Int>, in bytes: Bytes) -> Dateline? {
        isOpen ? self.dateline(at: words, in: bytes) : nil
    }

    /// Up to three datelines one after another count as the first of them. A line with more of them is no news.
    private func dateline(at words: Range<Int>, in bytes: Bytes) -> Dateline? {
        var dateline: Dateline?
        var rest = words
        for _ in 0..<4 where !rest.isEmpty {
            var reader = DatelineReader(bytes, line: rest)
            guard let next = reader.read() else { return dateline }
            rest = next.end..<rest.upperBound
            dateline = dateline ?? next
            dateline?.end = next.end
        }
        return rest.isEmpty ? dateline : nil
    }

    /// Goes past a line that is not taken out by itself.
    ///
    /// A long line, or one that ends in a period, is a paragraph; the head may have one, which tells the story in short
    /// or is a title. Lines that may be taken out as links are none, nor is any item of a list, so that the head is the
    /// same without them.
    mutating func pass(_ words: Range<Int>, in bytes: Bytes) {
        guard isOpen, words.count > 240 || bytes.endsWithPeriod(words) else { return }
        if bytes.listMarker(of: words) == nil { paragraphs += 1 }
        isOpen = paragraphs < 2
    }
}
