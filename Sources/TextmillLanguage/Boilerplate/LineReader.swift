import Textmill

/// Gives the lines of a text, one after another. A line ends as Unicode says (UAX 14: LF, CR, CR LF, NEL, LS, PS, VT, FF).
struct LineReader: IteratorProtocol, Sequence {
    let bytes: Bytes
    private var position = 0

    init(_ bytes: Bytes) { self.bytes = bytes }

    mutating func next() -> TextLine? {
        guard position < bytes.count else { return nil }
        let start = position
        var end = start
        var width = 0
        let rest = bytes.buffer(start..<bytes.count)
        scan: while end < bytes.count {
            switch rest[end - start] {
            case 0x0A...0x0D, 0xC2, 0xE2:
                width = bytes.lineEndWidth(at: end)
                if width > 0 { break scan }
            default: break
            }
            end += 1
        }
        position = end + width
        let first = bytes.skippingSpace(from: start, to: end)
        return TextLine(
            start: start, words: first..<bytes.trimmingSpace(from: end, to: first), end: end, next: position)
    }
}
