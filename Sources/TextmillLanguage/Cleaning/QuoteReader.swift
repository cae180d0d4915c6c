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

    private let text: Bytes
    private let line: Range<Int>
    private var open: [QuoteMark] = []

    init(_ text: Bytes, _ line: Range<Int>) {
        self.text = text
        self.line = line
    }

    mutating func read() {
        var offset = line.lowerBound
        while offset < line.upperBound {
            let start = offset
            while let mark = mark(at: offset) { offset += mark.length }
            if offset > start {
                readRow(start..<offset)
            } else {
                offset = text.end(at: offset)
            }
        }
        isPaired = isPaired && open.isEmpty
    }

    private func mark(at offset: Int) -> (mark: QuoteMark, length: Int)? {
        let lead = text[offset]
        guard lead == 0x22 || lead == 0x27 || lead == 0xC2 || lead == 0xE2, offset < line.upperBound else { return nil }
        return QuoteMark(text.scalar(at: offset)).map { ($0, Bytes.length(lead: lead)) }
    }

    /// Reads the marks of `row`, which stand side by side.
    private mutating func readRow(_ row: Range<Int>) {
        let left = row.lowerBound == line.lowerBound ? " " : text.scalar(before: row.lowerBound)
        let right = row.upperBound == line.upperBound ? " " : text.scalar(at: row.upperBound)
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
