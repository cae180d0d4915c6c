import Textmill

/// Writes each ellipsis in one way.
struct EllipsisRule {
    let style: EllipsisStyle

    func edits(in text: Bytes) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while true {
            offset = text.offset(from: offset) {
                style == .dots ? $0.pairs(0xE2, 0x80) : $0.pairs(UInt8(ascii: "."), UInt8(ascii: "."))
            }
            guard offset < text.count else { return edits }
            let start = offset
            if style == .sign { while text[offset + 1] == UInt8(ascii: ".") { offset += 1 } }
            let isEllipsis = style == .sign ? offset - start == 2 : text.scalar(at: start) == "…"
            if isEllipsis {
                edits.append(Edit(start..<start + 3, to: style == .sign ? "…" : "...", because: "ellipses"))
            }
            offset += 1
        }
    }
}
