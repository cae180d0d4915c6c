import Textmill

/// Folds ё into е.
struct YoRule {
    func edits(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        for offset in 0..<text.count {
            let isSmall = text[offset] == 0xD1 && text[offset + 1] == 0x91
            guard isSmall || text[offset] == 0xD0 && text[offset + 1] == 0x81 else { continue }
            // With another mark, е would become a letter of its own: ӗ, or ё again.
            let next = text.scalar(at: offset + 2)
            if next.isMark, next != "\u{301}" { continue }
            edits.append(Edit(offset..<offset + 2, to: isSmall ? "е" : "Е", because: "yo"))
        }
        return edits
    }
}
