import Textmill

/// Writes each dash in one way.
struct DashRule {
    let style: DashStyle

    func edits(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while true {
            offset = text.offset(from: offset) { $0.equal(UInt8(ascii: "-")) | $0.equal(0xE2) }
            guard offset < text.count else { return edits }
            if let dash = dash(at: offset, in: text) {
                let target = style == .hyphen ? hyphen(for: dash, in: text) : spacedDash(for: dash, in: text)
                if let target, target != text.string(dash) { edits.append(Edit(dash, to: target, because: "dashes")) }
                offset = dash.upperBound
            } else {
                offset += 1
            }
        }
    }

    /// The dash that begins at `offset`, if one does; hyphens in a row are one.
    private func dash(at offset: Int, in text: Bytes) -> Range<Int>? {
        var end = offset
        while text[end] == UInt8(ascii: "-") { end += 1 }
        if end > offset { return offset..<end }
        switch text.scalar(at: offset) {
        case "\u{2010}"..."\u{2015}", "\u{2212}": return offset..<offset + 3
        default: return nil
        }
    }

    private func hyphen(for dash: Range<Int>, in text: Bytes) -> String? {
        switch text.scalar(at: dash.lowerBound) {
        case "-": return nil
        case "—", "―":
            let right = text.scalar(at: dash.upperBound)
            let partsWords = text.scalar(before: dash.lowerBound).isWordPart && (right.isLetter || right.isDigit)
            return partsWords ? " - " : "-"
        default: return "-"
        }
    }

    private func spacedDash(for dash: Range<Int>, in text: Bytes) -> String? {
        let isSign = ["\u{2011}", "\u{2212}"].contains(text.scalar(at: dash.lowerBound))
        let right = text[dash.upperBound]
        guard !isSign, dash.count <= 3, text[dash.lowerBound - 1] == 0x20, right == 0x20 || right == 0x0A else {
            return nil
        }
        let before = text.scalar(before: dash.lowerBound - 1)
        let isBetweenNumbers = before.isDigit && text.scalar(at: dash.upperBound + 1).isDigit
        let isIndented = before.isLineEnd || before.isSpace || before == "\0"
        return isBetweenNumbers || isIndented ? nil : style == .em ? "—" : "–"
    }
}
