import Textmill

/// Decodes UTF-16 (Unicode 16, section 3.9).
struct UTF16Decoder: TextDecoder {
    let encoding: Source.Encoding
    private(set) var text = ""
    private(set) var alignment = Alignment(from: 2)
    private let isBigEndian: Bool

    /// The decoder of a text that follows its byte order mark.
    init(isBigEndian: Bool) {
        self.isBigEndian = isBigEndian
        encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isEnd: Bool) throws -> Int {
        // A unit makes three bytes at most; two that make four together are fewer.
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count / 2 * 3 + 1) { room in
            let (used, written) = try decode(bytes, at: offset, into: room)
            if isEnd, used < bytes.count { throw cut(bytes, at: used, from: offset) }
            text.append(String(sound: UnsafeBufferPointer(rebasing: room[..<written])))
            return used
        }
    }

    /// Writes the characters of `bytes` that are whole, and returns how many bytes they took there and here.
    private mutating func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into room: UnsafeMutableBufferPointer<UInt8>
    ) throws -> (used: Int, written: Int) {
        var (used, written) = (0, 0)
        var stretch = (length: 0, width: 0, steps: 0)
        while used + 1 < bytes.count {
            var value = unit(bytes, at: used)
            var width = 2
            if value & 0xF800 == 0xD800 {
                if value < 0xDC00, used + 3 >= bytes.count { break }
                let second = unit(bytes, at: used + 2)
                guard value < 0xDC00, second & 0xFC00 == 0xDC00 else { throw InputError.half(value, at: start + used) }
                value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
                width = 4
            }
            let length = room.write(value, at: written)
            if length != stretch.length {
                alignment.append(textStep: stretch.length, sourceStep: stretch.width, steps: stretch.steps)
                stretch = (length, width, 0)
            }
            stretch.steps += 1
            used += width
            written += length
        }
        alignment.append(textStep: stretch.length, sourceStep: stretch.width, steps: stretch.steps)
        return (used, written)
    }

    /// The unit whose first byte is at `offset`; of one that the end cuts off, nothing to be believed.
    @inline(__always) private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
        guard offset + 1 < bytes.count else { return 0 }
        let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private func cut(_ bytes: UnsafeBufferPointer<UInt8>, at used: Int, from start: Int) -> InputError {
        guard (start + bytes.count).isMultiple(of: 2) else {
            let count = (start + bytes.count).inBytes
            return InputError("is UTF-16 and has \(count), an odd number: its last character is cut off")
        }
        return .half(unit(bytes, at: used), at: start + used)
    }
}

extension InputError {
    fileprivate static func half(_ unit: UInt32, at offset: Int) -> InputError {
        InputError(
            "the unit 0x\(String(unit, radix: 16, uppercase: true)) at offset \(offset.grouped) is half of a character of "
                + "UTF-16 without its other half")
    }
}
