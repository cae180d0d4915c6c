public import Textmill

/// Removes the web addresses (`Links`) of a text, or puts a placeholder there: `url`.
///
/// What is removed takes along the brackets around it, the line that holds nothing else, and a space that would be
/// left before punctuation. Spaces and lines that are left over besides are for `CharacterCleaning`, to be run after it.
public struct LinkCleaning: Sendable {
    /// What becomes of the addresses.
    public let style: LinkStyle

    /// The cleaning that treats addresses in `style`.
    public init(_ style: LinkStyle) { self.style = style }

    /// The edits that make it so, in text order.
    public func edits(in text: Bytes) -> [Edit] {
        switch style {
        case .keep: []
        case .placeholder: Links(in: text).map { Edit($0, to: "[url]", because: "url") }
        case .remove: rows(in: text).map { Edit(text.removal(of: $0), to: "", because: "url") }
        }
    }

    /// The addresses, those with only a space between them as one.
    private func rows(in text: Bytes) -> [Range<Int>] {
        Links(in: text).reduce(into: []) { rows, link in
            if let row = rows.last, row.upperBound == link.lowerBound - 1, text[row.upperBound] == 0x20 {
                rows[rows.count - 1] = row.lowerBound..<link.upperBound
            } else {
                rows.append(link)
            }
        }
    }
}

extension Bytes {
    /// What goes with `link`.
    fileprivate func removal(of link: Range<Int>) -> Range<Int> {
        var (start, end) = (link.lowerBound, link.upperBound)
        if hasBrackets(around: link) { (start, end) = (start - 1, end + 1) }
        let startsLine = start == 0 || self[start - 1] == 0x0A
        if startsLine, self[end] == 0x0A { return start..<end + 1 }
        if self[start - 1] == 0x20, isClosing(self[end]) { return start - 1..<end }
        return start..<end
    }

    private func hasBrackets(around link: Range<Int>) -> Bool {
        switch (self[link.lowerBound - 1], self[link.upperBound]) {
        case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
            (UInt8(ascii: "["), UInt8(ascii: "]")):
            true
        default: false
        }
    }

    private func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
