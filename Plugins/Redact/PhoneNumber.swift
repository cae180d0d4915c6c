/// Groups of digits that may be a phone number.
struct PhoneNumber {
    let isInternational: Bool
    var hasAreaCode = false
    private(set) var count = 0
    private var first: UInt8 = 0
    private var second: UInt8 = 0
    private(set) var groupCount = 0
    /// The lengths of the groups, a decimal digit each; of a group of ten or more, the last digit of its length.
    private var shape = 0

    init(isInternational: Bool) { self.isInternational = isInternational }

    mutating func append(_ group: UnsafeBufferPointer<UInt8>) {
        for digit in group {
            if count == 0 { first = digit } else if count == 1 { second = digit }
            count += 1
        }
        groupCount += 1
        shape = shape * 10 + group.count % 10
    }

    /// Whether it is as long and written as a number in full: with its country, with an area code in brackets, or in
    /// the groups of Russia and North America. Sums, dates and years are not.
    var isWhole: Bool {
        let isOfRussiaOrAmerica = first == UInt8(ascii: "7") || first == UInt8(ascii: "1")
        guard !isInternational else {
            return first != UInt8(ascii: "0") && (isOfRussiaOrAmerica ? count == 11 : (9...13).contains(count))
        }
        guard count == 10 || count == 11 && (isOfRussiaOrAmerica || first == UInt8(ascii: "8")) else { return false }
        let isMobileInOnePiece = shape == 1 && first == UInt8(ascii: "8") && second == UInt8(ascii: "9")
        return hasAreaCode || isMobileInOnePiece || [13322, 1334, 3322, 334].contains(shape)
    }
}
