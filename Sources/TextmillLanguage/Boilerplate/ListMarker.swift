import Textmill

/// The sign before an item of a list.
enum ListMarker: Equatable {
    /// A hyphen, a bullet, an arrow.
    case sign(UInt32)
    /// A dash, which may also lead speech.
    case dash(UInt32)
    /// A number with a point or a bracket.
    case number

    /// Whether it may lead speech.
    var leadsSpeech: Bool { if case .dash = self { true } else { false } }
}

extension Bytes {
    /// The marker that `line` begins with, and where the item begins after it.
    func listMarker(of line: Range<Int>) -> (marker: ListMarker, item: Int)? {
        let first = scalar(at: line.lowerBound)
        var end = self.end(at: line.lowerBound)
        let marker: ListMarker
        switch first.value {
        case 0x2D, 0x2A, 0x2B, 0x3E, 0xB7, 0x2022, 0x2023, 0x2043, 0x203A, 0x2190...0x27BF, 0x2B00...0x2BFF:
            marker = .sign(first.value)
        case 0x2013, 0x2014: marker = .dash(first.value)
        default:
            guard first.isDigit else { return nil }
            if scalar(at: end).isDigit { end = self.end(at: end) }
            guard self[end] == 0x2E || self[end] == 0x29 else { return nil }
            end += 1
            marker = .number
        }
        let item = skippingSpace(from: end, to: line.upperBound)
        guard item < line.upperBound, item > end || marker != .number else { return nil }
        return (marker, item)
    }
}
