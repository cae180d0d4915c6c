public import Textmill

/// Removes the web addresses (`Links`) of a text, or puts a placeholder there: `url`.
///
/// What is removed takes along the brackets around it, the line that holds nothing else, and a space that would be
/// left before punctuation; between two letters a space takes its place. Spaces and lines that are left over besides
/// are for `CharacterCleaning`, to be run after it.
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
        case .remove: rows(in: text).map { removal(of: $0, in: text) }
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

    private func removal(of link: Range<Int>, in text: Bytes) -> Edit {
        let span = text.hasBrackets(around: link) ? link.lowerBound - 1..<link.upperBound + 1 : link
        let next = text[span.upperBound]
        let startsLine = span.lowerBound == 0 || text[span.lowerBound - 1] == 0x0A
        if startsLine, next == 0x0A { return Edit(span.lowerBound..<span.upperBound + 1, to: "", because: "url") }
        if text[span.lowerBound - 1] == 0x20, text.isClosing(next) {
            return Edit(span.lowerBound - 1..<span.upperBound, to: "", because: "url")
        }
        return Edit(span, to: text.partsWords(span) ? " " : "", because: "url")
    }
}

extension Bytes {
    fileprivate func hasBrackets(around link: Range<Int>) -> Bool {
        switch (self[link.lowerBound - 1], self[link.upperBound]) {
        case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
            (UInt8(ascii: "["), UInt8(ascii: "]")):
            true
        default: false
        }
    }

    fileprivate func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
