/// A run of marks that end a sentence together: `.`, `?!`, `...`, `. . .`.
enum MarkRun {
    /// The run that begins at `start`, and what it is taken together: a lone full stop is `.stop`, several are
    /// `.ellipsis`, with a question or exclamation mark among them it is `.query`.
    static func read(at start: Int, in text: SignReader) -> (span: Range<Int>, kind: SignKind) {
        var kind = text.sign(at: start).kind
        var end = start + text.sign(at: start).length
        while true {
            let sign = text.sign(at: end)
            guard sign.kind.isMark else { break }
            kind = join(kind, sign.kind)
            end += sign.length
        }
        guard kind == .stop, text[end] == 0x20, text[end + 1] == 0x2E else { return (start..<end, kind) }
        let spaced = spacedDots(from: end, in: text)
        let dots = (spaced - end) / 2
        let isFullStopBeforeDots = dots == 3 && !text.sign(before: start).kind.isSpace
        return dots < 2 || isFullStopBeforeDots ? (start..<end, .stop) : (start..<spaced, .ellipsis)
    }

    private static func join(_ first: SignKind, _ second: SignKind) -> SignKind {
        switch (first, second) {
        case (.scriptStop, _), (_, .scriptStop): .scriptStop
        case (.query, _), (_, .query): .query
        default: .ellipsis
        }
    }

    /// The end of the ` .` that repeat from `offset` on.
    private static func spacedDots(from offset: Int, in text: SignReader) -> Int {
        var offset = offset
        while text[offset] == 0x20, text[offset + 1] == 0x2E { offset += 2 }
        return offset
    }
}
