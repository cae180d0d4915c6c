import Textmill

/// Folds ё into е.
struct YoRule {
    func edits(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while true {
            offset = text.offset(from: offset) { $0.pairs(0xD1, 0x91) | $0.pairs(0xD0, 0x81) }
            guard offset < text.count else { return edits }
            if let letter = folded(at: offset, in: text) {
                edits.append(Edit(offset..<offset + 2, to: letter, because: "yo"))
            }
            offset += 1
        }
    }

    private func folded(at offset: Int, in text: Bytes) -> String? {
        let letter = text.scalar(at: offset)
        let next = text.scalar(at: offset + 2)
        // With another mark, е would become a letter of its own: ӗ, or ё again.
        if next.isMark, next != "\u{301}" { return nil }
        return letter == "ё" ? "е" : letter == "Ё" ? "Е" : nil
    }
}
