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
        let sides = Sides(left: text.scalar(before: start), right: text.scalar(at: run.end))
        let first = [
            sides.keepJoiner ? joiner : nil, sides.keepEmojiJoiner ? emojiJoiner : nil,
            sides.keepWordBreak ? wordBreak : nil,
        ].compactMap(\.self).min()
        run.kept = first.map { $0..<text.end(at: $0) }
        return run
    }

    private mutating func remove(_ span: Range<Int>, because reason: String) {
        if !span.isEmpty { edits.append(Edit(span, to: "", because: reason)) }
    }
}

/// What stands on both sides of invisible characters.
private struct Sides {
    let left: Unicode.Scalar
    let right: Unicode.Scalar

    var keepJoiner: Bool { left.isOfJoiningScript && (left.isLetter || left.isMark) }
    var keepEmojiJoiner: Bool { (left.isEmoji || left == "\u{FE0F}") && right.isEmoji }
    var keepWordBreak: Bool { left.isOfUnspacedScript && isText(right) || isText(left) && right.isOfUnspacedScript }

    private func isText(_ scalar: Unicode.Scalar) -> Bool { !CharacterRole(scalar).isGap }
}
