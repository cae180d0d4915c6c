import Textmill

/// Writes each ellipsis in one way.
struct EllipsisRule {
    let style: EllipsisStyle

    func edits(in text: Bytes) -> [Edit] {
        let dot = UInt8(ascii: ".")
        var edits: [Edit] = []
        var offset = 0
        while offset < text.count {
            let start = offset
            if style == .dots, text[start] == 0xE2, text.scalar(at: start) == "…" {
                edits.append(Edit(start..<start + 3, to: "...", because: "ellipses"))
            } else if style == .sign, text[start] == dot {
                while text[offset + 1] == dot { offset += 1 }
                if offset - start == 2 { edits.append(Edit(start..<start + 3, to: "…", because: "ellipses")) }
            }
            offset += 1
        }
        return edits
    }
}
