/// A quotation mark, by its shape.
enum QuoteMark: Unicode.Scalar {
    case straight = "\""
    case leftAngle = "«"
    case rightAngle = "»"
    case leftHigh = "“"
    case rightHigh = "”"
    case low = "„"
    case reversedHigh = "‟"
    case upright = "'"
    case leftSingle = "‘"
    case rightSingle = "’"
    case lowSingle = "‚"
    case reversedSingle = "‛"
    case leftSingleAngle = "‹"
    case rightSingleAngle = "›"

    init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar) }

    var isSingle: Bool {
        switch self {
        case .straight, .leftAngle, .rightAngle, .leftHigh, .rightHigh, .low, .reversedHigh: false
        default: true
        }
    }

    /// Whether `mark` closes what this one opens.
    func pairs(with mark: QuoteMark) -> Bool {
        switch (self, mark) {
        case (.straight, .straight), (.leftAngle, .rightAngle), (.low, .leftHigh), (.low, .rightHigh),
            (.leftHigh, .rightHigh), (.reversedHigh, .rightHigh):
            true
        default: false
        }
    }
}
