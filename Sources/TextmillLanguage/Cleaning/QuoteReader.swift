import Textmill

/// Finds which quotation marks of a line open and which close.
///
/// Shapes decide where they can; `"` opens or closes by what stands on both sides of it and of the marks it touches.
struct QuoteReader {
    /// A mark with what it does.
    struct Mark {
        let span: Range<Int>
        let role: Role
    }

    /// What a mark does; depth 0 is the outermost pair.
    enum Role: Equatable { case opening(depth: Int), closing(depth: Int), apostrophe }

    /// The double marks and the apostrophes between letters, in order.
    private(set) var marks: [Mark] = []
    /// Whether every double mark has its other half, and pairs do not cross.
    private(set) var isPaired = true

    /// Where the line ends.
    private(set) var end: Int
    private let text: Bytes
    private let start: Int
    private var open: [QuoteMark] = []

    /// Reads the line of `text` that begins at `start`.
    init(_ text: Bytes, from start: Int) {
        self.text = text
        self.start = start
        end = start
        read()
    }

    private mutating func read() {
        while true {
            end = text.offset(from: end) {
                $0.equal(UInt8(ascii: "\"")) | $0.equal(UInt8(ascii: "'")) | $0.equal(0xC2) | $0.equal(0xE2)
                    | $0.equal(0x0A)
            }
            guard end < text.count, text[end] != 0x0A else { break }
            let row = end
            while let mark = mark(at: end) { end += mark.length }
            if end > row { readRow(row..<end) } else { end = text.end(at: end) }
        }
        isPaired = isPaired && open.isEmpty
    }

    private func mark(at offset: Int) -> (mark: QuoteMark, length: Int)? {
        let lead = text[offset]
        guard lead == 0x22 || lead == 0x27 || lead == 0xC2 || lead == 0xE2 else { return nil }
        return QuoteMark(text.scalar(at: offset)).map { ($0, Bytes.length(lead: lead)) }
    }

    /// Reads the marks of `row`, which stand side by side.
    private mutating func readRow(_ row: Range<Int>) {
        let left = row.lowerBound == start ? " " : text.scalar(before: row.lowerBound)
        let endsLine = row.upperBound == text.count || text[row.upperBound] == 0x0A
        let right = endsLine ? " " : text.scalar(at: row.upperBound)
        var offset = row.lowerBound
        while offset < row.upperBound, let mark = mark(at: offset) {
            let span = offset..<offset + mark.length
            offset = span.upperBound
            if mark.mark == .upright, span == row, left.isLetter, right.isLetter {
                marks.append(Mark(span: span, role: .apostrophe))
            } else if !mark.mark.isSingle, isPaired {
                take(mark.mark, span, between: left, and: right)
            }
        }
    }

    private mutating func take(
        _ mark: QuoteMark, _ span: Range<Int>, between left: Unicode.Scalar, and right: Unicode.Scalar
    ) {
        if let last = open.last, last.pairs(with: mark), mark != .straight || right.letsClose && !left.isSpace {
            open.removeLast()
            marks.append(Mark(span: span, role: .closing(depth: open.count)))
        } else if mark.canOpen, mark != .straight || left.letsOpen && !right.isSpace {
            marks.append(Mark(span: span, role: .opening(depth: open.count)))
            open.append(mark)
        } else {
            isPaired = false
        }
    }
}

extension QuoteMark {
    fileprivate var canOpen: Bool { self != .rightAngle && self != .rightHigh }
}

extension Unicode.Scalar {
    /// Whether a quotation may begin behind it.
    fileprivate var letsOpen: Bool {
        switch self {
        case ".", ",", ";", "!", "?", ")", "]", "}", "…", "%": false
        default: !isWordPart
        }
    }

    /// Whether a quotation may end before it.
    fileprivate var letsClose: Bool { self != "(" && self != "[" && self != "{" && !isWordPart }
}
