import Textmill

extension CharacterCleaner {
    /// Rewrites the gap from `start` on, which may begin with invisible characters.
    mutating func cleanGap(from start: Int) {
        var gap = Gap()
        var end = start
        while end < text.count {
            let role = role(at: end, afterRemoved: true)
            guard role.isGap || role.isInvisible else { break }
            if text[end] == 0x0A, end > start, text[end - 1] == 0x0D {
                gap.takeSecondHalf()
            } else {
                gap.take(role, isPlain: text[end] == 0x20 || text[end] == 0x0A)
            }
            end = text.end(at: end)
        }
        offset = end
        let isPlain = end == start + 1 && (text[start] == 0x20 || text[start] == 0x0A)
        if !isPlain || start == 0 || end == text.count { rewrite(gap, start..<end) }
    }

    private mutating func rewrite(_ gap: Gap, _ span: Range<Int>) {
        let place: Gap.Place = span.lowerBound == 0 ? .start : span.upperBound == text.count ? .end : .inside
        let lines = gap.lines(leaving: blankLines, at: place)
        let isSpace = lines == 0 && place == .inside && (!gap.hasNoWidth || text.partsWords(span))
        let target = isSpace ? " " : lines == 1 ? "\n" : lines == 2 ? "\n\n" : String(repeating: "\n", count: lines)
        target.withBytes { rewrite(span, as: $0, because: gap.reason(leaving: lines, at: place)) }
    }
}
