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
        rewrite(gap, start..<end)
        offset = end
    }

    private mutating func rewrite(_ gap: Gap, _ span: Range<Int>) {
        let place: Gap.Place = span.lowerBound == 0 ? .start : span.upperBound == text.count ? .end : .inside
        let lines = gap.lines(leaving: blankLines, at: place)
        let isSpace = lines == 0 && place == .inside && (!gap.hasNoWidth || partsWords(span))
        let target = isSpace ? " " : lines == 1 ? "\n" : lines == 2 ? "\n\n" : String(repeating: "\n", count: lines)
        target.withBytes { rewrite(span, as: $0, because: gap.reason(leaving: lines, at: place)) }
    }

    /// Whether what stands on both sides of `span` would become one word or one character without it.
    private mutating func partsWords(_ span: Range<Int>) -> Bool {
        let left = text.scalar(before: span.lowerBound)
        let right = text.scalar(at: span.upperBound)
        return role(at: span.upperBound) == .unstable || left.isWordLike && right.isWordLike
    }
}

extension Unicode.Scalar {
    /// Whether it is part of a word, stays invisible inside one, or may have another form under NFC that is.
    fileprivate var isWordLike: Bool {
        isWordPart || properties.generalCategory == .format || !Normalization.isStable(self)
    }
}
