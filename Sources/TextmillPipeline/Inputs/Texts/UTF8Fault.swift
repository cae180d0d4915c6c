/// The first place where bytes are not UTF-8 (Unicode 16, table 3-7), and why.
struct UTF8Fault: Hashable {
    /// Where it is, in bytes from the start.
    let offset: Int
    /// What is wrong there: "byte 0xCF is not UTF-8: …".
    let reason: String

    /// Looks for it; nil if all is well.
    init?(in bytes: UnsafeBufferPointer<UInt8>) {
        guard let offset = UTF8Scan(bytes).firstFault() else { return nil }
        self.offset = offset
        reason = Self.reason(at: offset, in: bytes)
    }

    private static func reason(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        let lead = bytes[offset]
        let rest = bytes[offset...].dropFirst().prefix(UTF8Scan.length(after: lead) - 1)
        let following = rest.prefix { $0 & 0xC0 == 0x80 }
        let why =
            switch lead {
            case 0x80...0xBF: "it goes on with a character that was not begun"
            case 0xC0, 0xC1: "it begins a character written longer than need be"
            case 0xF5...: "it is in no character"
            default: following.count < rest.count || rest.isEmpty ? nil : whole(lead, following.first ?? 0)
            }
        if let why { return "byte \(lead.hexadecimal) is not UTF-8: \(why)" }
        let end = offset + 1 + following.count
        let cut = end < bytes.count ? "\(bytes[end].hexadecimal) does not go on with it" : "the end cuts it off"
        if following.isEmpty { return "byte \(lead.hexadecimal) is not UTF-8: it begins a character, and \(cut)" }
        let begun = ([lead] + following).map(\.hexadecimal).joined(separator: " ")
        return "bytes \(begun) are not UTF-8: they begin a character, and \(cut)"
    }

    /// Why a character that is all there is none.
    private static func whole(_ lead: UInt8, _ second: UInt8) -> String? {
        switch (lead, second) {
        case (0xE0, ..<0xA0), (0xF0, ..<0x90): "it begins a character written longer than need be"
        case (0xED, 0xA0...): "it begins a surrogate, half of a character of UTF-16"
        case (0xF4, 0x90...): "it begins a character beyond U+10FFFF"
        default: nil
        }
    }
}

extension UInt8 {
    /// As a person writes a byte: `0xCF`.
    var hexadecimal: String { "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
