import Textmill

/// Follows quotations from sentence to sentence, to tell which sentences are a part of one.
///
/// Whether a mark opens or closes is seen by what stands beside it, since languages disagree: „so“, «так», »hier«,
/// ”här”. A quotation lasts to the end of its line at most, so that a mark left open spoils no more than that.
struct QuotationReader {
    private var isOpen = false
    private var lineEnd = 0

    /// Whether `span`, which comes after those given before, is cut out of a quotation: it begins inside one, or opens
    /// one that it does not close, or closes one that it did not open.
    mutating func isCut(_ span: Range<Int>, in bytes: Bytes) -> Bool {
        if span.lowerBound >= lineEnd || bytes.opensQuotation(at: span.lowerBound) { isOpen = false }
        let beganInside = isOpen
        var opened = false
        var closed = false
        var offset = span.lowerBound
        while offset < span.upperBound {
            if Bytes.mayBeginQuotationMark(bytes[offset]), let side = bytes.quotationSide(at: offset) {
                isOpen = side == .opening
                opened = opened || isOpen
                closed = closed || !isOpen
            }
            offset += 1
        }
        if isOpen, lineEnd < span.upperBound { lineEnd = bytes.lineEnd(at: span.upperBound) }
        return beganInside || isOpen || closed && !opened
    }
}

extension Bytes {
    /// Whether the character at `offset` opens a quotation.
    func opensQuotation(at offset: Int) -> Bool { quotationSide(at: offset) == .opening }

    /// Whether the character whose first byte is `lead` may be a quotation mark.
    fileprivate static func mayBeginQuotationMark(_ lead: UInt8) -> Bool {
        lead == 0x22 || lead == 0xC2 || lead == 0xE2
    }

    /// Which side of a quotation the mark at `offset` is on; nil where there is no mark, or it could be either.
    fileprivate func quotationSide(at offset: Int) -> QuotationSide? {
        let mark = scalar(at: offset)
        guard mark.isQuotationMark else { return nil }
        let before = scalar(before: offset)
        let after = scalar(at: end(at: offset))
        if before.isQuotationMark { return after.isWordPart ? .opening : after.isGap ? .closing : mark.usualSide }
        guard before.isGap || before.leadsIn else { return .closing }
        if after.isWordPart { return .opening }
        return mark.usualSide ?? (after.isGap ? nil : .opening)
    }
}

private enum QuotationSide { case opening, closing }

extension Unicode.Scalar {
    fileprivate var isQuotationMark: Bool {
        switch self {
        case "\"", "«", "»", "“", "”", "„", "‟": true
        default: false
        }
    }

    /// The side it is mostly used on, where its neighbours do not tell; nil where it has none.
    fileprivate var usualSide: QuotationSide? {
        switch self {
        case "«", "“", "„", "‟": .opening
        case "»", "”": .closing
        default: nil
        }
    }

    /// Whether it parts words, or is the border of the text, which reads as U+0000.
    fileprivate var isGap: Bool { isSpace || isLineEnd || value == 0 }

    /// Whether a quotation may follow it without a space.
    fileprivate var leadsIn: Bool {
        switch self {
        case "(", "[", "-", "–", "—", "/": true
        default: false
        }
    }
}
