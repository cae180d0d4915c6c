import Textmill

/// Writes quotation marks in one way.
struct QuoteRule {
    let style: QuoteStyle

    func edits(in text: Bytes) -> [Edit] { style == .straight ? straight(in: text) : paired(in: text) }

    private func straight(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while offset < text.count {
            if text[offset] >= 0xC2, let mark = QuoteMark(text.scalar(at: offset)), mark != .straight, mark != .upright
            {
                let target = mark.isSingle ? "'" : "\""
                edits.append(Edit(offset..<text.end(at: offset), to: target, because: "quotes"))
            }
            offset = text.end(at: offset)
        }
        return edits
    }

    /// The edits of each line whose marks pair; of the others, only those of apostrophes.
    private func paired(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var start = 0
        while start < text.count {
            let line = start..<text.lineEnd(at: start)
            var reader = QuoteReader(text, line)
            reader.read()
            for mark in reader.marks where reader.isPaired || mark.role == .apostrophe {
                guard let target = target(for: mark), target != text.string(mark.span) else { continue }
                edits.append(Edit(mark.span, to: target, because: "quotes"))
            }
            start = line.upperBound + 1
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
