/// A decimal number, kept as its digits: no sum of money loses one on the way through a binary fraction.
struct DecimalNumber: Comparable {
    /// The number without its point.
    private(set) var digits: UInt128
    /// How many of the digits stand behind the point.
    private(set) var scale: Int
    var isNegative = false

    init(_ digits: UInt128, scale: Int = 0) {
        self.digits = digits
        self.scale = scale
    }

    /// This number times ten to the `power`, or nil where it has over 38 digits.
    func times(tenToThe power: Int) -> DecimalNumber? {
        var product = self
        product.scale -= power
        while product.scale < 0 {
            let (digits, overflow) = product.digits.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            product.digits = digits
            product.scale += 1
        }
        return product
    }

    /// The sum of this number and another, neither negative, or nil where it has over 38 digits.
    func plus(_ other: DecimalNumber) -> DecimalNumber? {
        let common = max(scale, other.scale)
        guard let left = times(tenToThe: common), let right = other.times(tenToThe: common) else { return nil }
        let (digits, overflow) = left.digits.addingReportingOverflow(right.digits)
        return overflow ? nil : DecimalNumber(digits, scale: common)
    }

    /// The whole number it is, if it is one that small.
    var whole: Int? { scale == 0 ? Int(exactly: digits) : nil }

    static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let common = max(left.scale, right.scale)
        guard let first = left.times(tenToThe: common), let second = right.times(tenToThe: common) else { return false }
        return first.digits < second.digits
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// Its digits with a point, without zeros that say nothing: equal numbers are equal texts.
    var description: String {
        var written = String(digits)
        if scale > 0 {
            written = String(repeating: "0", count: max(0, scale + 1 - written.count)) + written
            written.insert(".", at: written.index(written.endIndex, offsetBy: -scale))
            while written.last == "0" { written.removeLast() }
            if written.last == "." { written.removeLast() }
        }
        return isNegative && digits > 0 ? "-" + written : written
    }
}
