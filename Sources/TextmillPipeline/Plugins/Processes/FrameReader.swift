/// Cuts what a program answers into frames: a number of bytes in digits, a line end, so many bytes, a line end.
struct FrameReader {
    private var bytes: [UInt8] = []
    private var start = 0

    /// Takes in what was read.
    mutating func append(_ more: ArraySlice<UInt8>) {
        if start > 0, start >= bytes.count / 2 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        bytes += more
    }

    /// Whether a frame has begun that is not whole.
    var hasRest: Bool { start < bytes.count }

    /// Calls `body` with the content of the next frame, if it is there as a whole. Gives false if it is not.
    mutating func withNext(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Bool {
        guard let content = try nextContent() else { return false }
        start = content.upperBound + 1
        try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[content])) }
        return true
    }

    private func nextContent() throws(FrameFault) -> Range<Int>? {
        var length = 0
        var offset = start
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) else { throw .noLength }
            length = length * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
            guard length <= PluginLimits.frameBytes else { throw .tooLong }
            offset += 1
            guard offset - start <= 20 else { throw .noLength }
        }
        guard offset < bytes.count else { return nil }
        guard offset > start else { throw .noLength }
        let content = offset + 1..<offset + 1 + length
        guard content.upperBound < bytes.count else { return nil }
        guard bytes[content.upperBound] == UInt8(ascii: "\n") else { throw .noEnd }
        return content
    }
}

/// Why what a program answers is no frame.
enum FrameFault: Error, CustomStringConvertible {
    case noLength
    case tooLong
    case noEnd

    var description: String {
        switch self {
        case .noLength: "an answer begins with its number of bytes in digits and a line end, and this did not"
        case .tooLong: "an answer may have \(PluginLimits.frameBytes >> 20) MiB, and this one announced more"
        case .noEnd: "an answer ends with a line end after as many bytes as it announced, and this one did not"
        }
    }
}
