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
        return isBlankLine(heading.upperBound..<body.lowerBound) || body.count > heading.count * 3 / 2
    }

    private func isLine(_ span: Range<Int>) -> Bool {
        guard span.count <= 4 * Self.longest, !endsInMark(span), !isItem(span) else { return false }
        let first = text.sign(at: span.lowerBound).kind
        guard first == .upper || first == .digit || first == .letter || first == .openQuote || first == .quote else {
            return false
        }
        return characterCount(of: span) <= Self.longest && hasLineEnd(before: span.lowerBound)
            && hasLineEnd(from: span.upperBound)
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
        span.reduce(0) { $0 + (text.bytes[$1] & 0xC0 != 0x80 ? 1 : 0) }
    }

    private func hasLineEnd(before offset: Int) -> Bool {
        let start = text.skipBack(from: offset, limit: .max) { $0.kind == .space }
        return start == 0 || text.sign(before: start).kind == .line
    }

    private func hasLineEnd(from offset: Int) -> Bool {
        let end = text.skip(from: offset) { $0.kind == .space }
        return end >= text.bytes.count || text.sign(at: end).kind == .line
    }

    private func isBlankLine(_ gap: Range<Int>) -> Bool {
        var lines = 0
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            let sign = text.sign(at: offset)
            if sign.kind == .line { lines += 1 }
            offset += max(sign.length, 1)
        }
        return lines > 1
    }
}
