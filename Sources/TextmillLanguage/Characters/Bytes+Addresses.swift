import Textmill

extension Bytes {
    /// Where the web address that goes on at `start` ends, within `reach` bytes: at a space, a quote or a bracket that it did
    /// not open, without the marks that end a sentence.
    func addressEnd(from start: Int, reach: Int = .max) -> Int {
        var end = start
        var open = 0
        scan: while end < count, end - start < reach {
            switch self[end] {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), 0x7F,
                // What begins the quotation marks, dashes and wide spaces of all scripts.
                0xC2, 0xE2, 0xE3:
                break scan
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                guard open > 0 else { break scan }
                open -= 1
            default: break
            }
            end = self.end(at: end)
        }
        while end > start, ".,;:!?'*_~]".utf8.contains(self[end - 1]) { end -= 1 }
        return end
    }
}
