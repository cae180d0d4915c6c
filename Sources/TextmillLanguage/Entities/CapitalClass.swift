/// How a token is written: with capitals, digits or other signs. Other signs are their own class, above 255.
enum CapitalClass {
    static let none: UInt64 = 0
    static let lower: UInt64 = 1
    static let capital: UInt64 = 2
    static let initial: UInt64 = 3
    static let upper: UInt64 = 4
    static let mixedCapital: UInt64 = 5
    static let mixed: UInt64 = 6
    static let digits: UInt64 = 7

    /// Whether a token of this class begins with a capital.
    @inline(__always) static func isCapital(_ value: UInt64) -> Bool { value &- capital < 4 }
}
