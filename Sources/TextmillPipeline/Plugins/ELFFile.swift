import Foundation

/// A library as Linux has it (Executable and Linkable Format, 64 bits, low byte first).
struct ELFFile {
    let bytes: Data

    /// Whether the file has all that its header says is to be loaded. The system's loader does not ask: it maps what is
    /// not there, and the program dies when it is touched. True of a file of another format, which the loader refuses.
    var isWhole: Bool {
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return true }
        let first = number(at: 32, width: 8)
        let size = number(at: 54, width: 2)
        return (0..<number(at: 56, width: 2)).allSatisfy { index in
            let segment = first &+ index &* size
            let (end, overflows) = number(at: segment &+ 8, width: 8).addingReportingOverflow(
                number(at: segment &+ 32, width: 8))
            return !overflows && end <= bytes.count && segment <= UInt64(bytes.count)
        }
    }

    /// The number in the `width` bytes from `offset` on; the greatest where the file has none.
    private func number(at offset: UInt64, width: Int) -> UInt64 {
        guard offset <= UInt64(max(0, bytes.count - width)), bytes.count >= width else { return .max }
        let start = bytes.startIndex + Int(offset)
        return bytes[start..<(start + width)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
