import Textmill

extension CharacterCleaner {
    /// Removes the invisible characters at `offset`, but for one that has a meaning there.
    mutating func cleanInvisibles() {
        let run = invisibleRun(from: offset)
        let next = role(at: run.end, afterRemoved: true)
        if let kept = run.kept {
            remove(offset..<kept.lowerBound, because: run.reason)
            remove(kept.upperBound..<run.end, because: run.reason)
        } else if next.isGap {
            return cleanGap(from: offset)
        } else if next == .unstable {
            return cleanCluster(from: text.start(before: offset))
        } else {
            remove(offset..<run.end, because: run.reason)
        }
        offset = run.end
    }

    /// The invisible characters from `start` on, which stands behind a character that is kept, or begins the text.
    mutating func invisibleRun(from start: Int) -> InvisibleRun {
        var run = InvisibleRun(end: start, kept: nil, reason: role(at: start).removalReason)
        var joiner: Int?
        var emojiJoiner: Int?
        var wordBreak: Int?
        while true {
            let role = role(at: run.end, afterRemoved: run.end > start)
            guard role.isInvisible else { break }
            if role == .joiner { joiner = joiner ?? run.end }
            if role == .joiner, text.scalar(at: run.end) == "\u{200D}" { emojiJoiner = emojiJoiner ?? run.end }
            if role == .wordBreak { wordBreak = wordBreak ?? run.end }
            if role.removalReason != run.reason { run.reason = "zero-width" }
            run.end = text.end(at: run.end)
        }
        if joiner != nil, !joinsLetters(at: start) { joiner = nil }
        if emojiJoiner != nil, !joinsEmoji(start..<run.end) { emojiJoiner = nil }
        if wordBreak != nil, !partsUnspacedWords(start..<run.end) { wordBreak = nil }
        let first = min(joiner ?? .max, emojiJoiner ?? .max, wordBreak ?? .max)
        run.kept = first == .max ? nil : first..<text.end(at: first)
        return run
    }

    private func joinsLetters(at offset: Int) -> Bool {
        clusterHolds(before: offset) { $0.isOfJoiningScript && ($0.isLetter || $0.isMark) }
    }

    private func joinsEmoji(_ span: Range<Int>) -> Bool {
        let left = text.scalar(before: span.lowerBound)
        return (left.isEmoji || left == "\u{FE0F}") && text.scalar(at: span.upperBound).isEmoji
    }

    private func partsUnspacedWords(_ span: Range<Int>) -> Bool {
        let right = text.scalar(at: span.upperBound)
        guard span.lowerBound > 0, CharacterRole(right) == .solid else { return false }
        return right.isOfUnspacedScript || clusterHolds(before: span.lowerBound) { $0.isOfUnspacedScript }
    }

    /// Whether `test` is true of the character that ends at `offset` or, if it is a mark, of any from its base on:
    /// the marks may not be in order yet.
    private func clusterHolds(before offset: Int, where test: (Unicode.Scalar) -> Bool) -> Bool {
        var offset = offset
        while offset > 0 {
            offset = text.start(before: offset)
            let scalar = text.scalar(at: offset)
            if test(scalar) { return true }
            if scalar.properties.canonicalCombiningClass == .notReordered { return false }
        }
        return false
    }

    private mutating func remove(_ span: Range<Int>, because reason: String) {
        if !span.isEmpty { edits.append(Edit(span, to: "", because: reason)) }
    }
}
