import Textmill

/// Tells headings from sentences.
///
/// A heading is a line of its own, short, without a mark at its end, that stands above the text it names: what follows
/// is another heading, or a sentence behind a blank line or longer than the heading itself. A line without a mark above
/// it is a row of lines, as in a poem or a list, and neither is a heading.
struct Headings {
    /// The longest heading, in characters.
    private static let longest = 100

    private let text: SignReader

    init(in text: SignReader) { self.text = text }

    /// Notes which of `sentences`, which are all that the text has, are headings.
    func mark(_ sentences: inout [Sentence]) {
        guard sentences.count > 1 else { return }
        for index in sentences.indices.dropLast().reversed() where isLine(sentences[index].span) {
            let next = sentences[index + 1]
            sentences[index].isHeading = next.isHeading || names(next.span, sentences[index].span)
        }
        var followsLine = false
        for index in sentences.indices {
            if sentences[index].isHeading, followsLine { sentences[index].isHeading = false }
            followsLine = !sentences[index].isHeading && !endsInMark(sentences[index].span)
        }
    }

    /// Whether the line at `heading` can name what stands at `body`.
    private func names(_ body: Range<Int>, _ heading: Range<Int>) -> Bool {
        guard !isItem(body) else { return false }
        let isApart = SentenceBorder.gap(from: heading.upperBound, in: text).gap == .blankLine
        return isApart || isMarkedUp(heading) || body.count > heading.count * 3 / 2
    }

    private func isLine(_ span: Range<Int>) -> Bool {
        guard span.count <= 4 * Self.longest, !endsInMark(span), !isItem(span) else { return false }
        switch text.sign(at: span.lowerBound).kind {
        case .upper, .digit, .letter, .openQuote, .quote: break
        default: guard isMarkedUp(span) else { return false }
        }
        return characterCount(of: span) <= Self.longest && hasLineEnd(before: span.lowerBound)
            && hasLineEnd(from: span.upperBound)
    }

    /// Whether the line is a heading of Markdown.
    private func isMarkedUp(_ span: Range<Int>) -> Bool {
        let level = text.skip(from: span.lowerBound, limit: 6) { $0.scalar == 0x23 }
        return level > span.lowerBound && text.sign(at: level).kind == .space
    }

    private func endsInMark(_ span: Range<Int>) -> Bool {
        var end = span.upperBound
        while end > span.lowerBound {
            let last = text.sign(before: end)
            switch last.kind {
            case .closeQuote, .closeBracket, .quote: end -= max(last.length, 1)
            case .stop, .query, .ellipsis, .scriptStop, .colon, .semicolon, .comma: return true
            default: return false
            }
        }
        return false
    }

    private func isItem(_ span: Range<Int>) -> Bool {
        let first = text.sign(at: span.lowerBound).kind
        return first == .bullet || first == .dash || ListItem(at: span.lowerBound, in: text) != nil
    }

    private func characterCount(of span: Range<Int>) -> Int {
        span.reduce(0) { $0 + (text[$1] & 0xC0 != 0x80 ? 1 : 0) }
    }

    private func hasLineEnd(before offset: Int) -> Bool {
        let start = text.skipBack(from: offset, limit: .max) { $0.kind == .space }
        return start == 0 || text.sign(before: start).kind == .line
    }

    private func hasLineEnd(from offset: Int) -> Bool {
        let end = text.skip(from: offset) { $0.kind == .space }
        return end >= text.bytes.count || text.sign(at: end).kind == .line
    }
}
