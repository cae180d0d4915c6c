#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension UInt8 {
    /// The digit for `value`, which is under 16, in lower case.
    init(hexDigit value: UInt8) { self = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
}

extension Double {
    /// This number, which is finite, rounded to six significant digits.
    var inSixDigits: Double {
        guard self != 0 else { return 0 }
        let power = 5 - Int(log10(magnitude).rounded(.down))
        guard abs(power) <= 300 else { return self }
        let scale = pow(10, Double(abs(power)))
        return power < 0 ? (self / scale).rounded() * scale : (self * scale).rounded() / scale
    }
}

extension FixedWidthInteger {
    /// In decimal digits, with zeros before it up to `width`.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    /// All its bits in hexadecimal digits.
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: Swift.max(0, Self.bitWidth / 4 - digits.count)) + digits
    }
}
