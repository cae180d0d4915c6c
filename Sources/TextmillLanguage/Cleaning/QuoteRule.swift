import Textmill

/// Writes quotation marks in one way.
struct QuoteRule {
    let style: QuoteStyle

    func edits(in text: Bytes) -> [Edit] { style == .straight ? straight(in: text) : paired(in: text) }

    private func straight(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while true {
            offset = text.offset(from: offset) { $0.equal(0xC2) | $0.equal(0xE2) }
            guard offset < text.count else { return edits }
            let end = text.end(at: offset)
            if let mark = QuoteMark(text.scalar(at: offset)) {
                edits.append(Edit(offset..<end, to: mark.isSingle ? "'" : "\"", because: "quotes"))
            }
            offset = end
        }
    }

    /// The edits of each line whose marks pair; of the others, only those of apostrophes.
    private func paired(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var start = 0
        while start < text.count {
            let line = QuoteReader(text, from: start)
            for mark in line.marks where line.isPaired || mark.role == .apostrophe {
                guard let target = target(for: mark), target != text.string(mark.span) else { continue }
                edits.append(Edit(mark.span, to: target, because: "quotes"))
            }
            start = line.end + 1
        }
        return edits
    }

    private func target(for mark: QuoteReader.Mark) -> String? {
        switch (mark.role, style) {
        case (.opening(depth: 0), .russian): "«"
        case (.closing(depth: 0), .russian): "»"
        case (.opening, .russian): "„"
        case (.closing, .russian): "“"
        case (.opening(depth: 0), .english): "“"
        case (.closing(depth: 0), .english): "”"
        case (.opening, .english): "‘"
        case (.closing, .english), (.apostrophe, .english): "’"
        default: nil
        }
    }
}
