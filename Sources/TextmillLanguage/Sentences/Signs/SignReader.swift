import Textmill

/// Reads a text sign by sign, from any offset, in either direction.
struct SignReader {
    let bytes: Bytes

    /// The byte at `offset`, or 0 where the text has none.
    @inline(__always) subscript(offset: Int) -> UInt8 { bytes[offset] }

    /// The sign that begins at `offset`.
    @inline(__always) func sign(at offset: Int) -> Sign {
        let byte = bytes[offset]
        if byte < 0x80 {
            guard offset >= 0, offset < bytes.count else { return .none }
            return Sign(kind: SignKind(ascii: byte), scalar: UInt32(byte), length: 1)
        }
        return wideSign(at: offset, byte)
    }

    /// The sign that ends at `offset`.
    func sign(before offset: Int) -> Sign {
        guard offset > 0 else { return .none }
        var start = offset - 1
        while start > 0, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return sign(at: start)
    }

    /// The scalar that begins at `offset`.
    func scalar(at offset: Int) -> UInt32 {
        let byte = bytes[offset]
        if byte < 0x80 { return UInt32(byte) }
        if byte < 0xE0 { return UInt32(byte & 0x1F) << 6 | tail(offset + 1) }
        let two = tail(offset + 1) << 6 | tail(offset + 2)
        return byte < 0xF0 ? UInt32(byte & 0x0F) << 12 | two : UInt32(byte & 0x07) << 18 | two << 6 | tail(offset + 3)
    }

    private func wideSign(at offset: Int, _ byte: UInt8) -> Sign {
        let scalar = scalar(at: offset)
        if byte < 0xE0 { return Sign(kind: SignKind(twoBytes: scalar), scalar: scalar, length: 2) }
        return Sign(scalar, length: byte < 0xF0 ? 3 : 4)
    }

    @inline(__always) private func tail(_ offset: Int) -> UInt32 { UInt32(bytes[offset] & 0x3F) }
}

// MARK: Walking

extension SignReader {
    /// The end of the run of signs of `skip` that begins at `offset`; no further on than `limit` signs.
    @inline(__always) func skip(from offset: Int, limit: Int = .max, while skip: (Sign) -> Bool) -> Int {
        var offset = offset
        var left = limit
        while left > 0 {
            let sign = sign(at: offset)
            guard sign.length > 0, skip(sign) else { return offset }
            offset += sign.length
            left -= 1
        }
        return offset
    }

    /// Where the run of signs of `skip` that ends at `offset` begins; no further back than `limit` signs.
    @inline(__always) func skipBack(from offset: Int, limit: Int = .max, while skip: (Sign) -> Bool) -> Int {
        var offset = offset
        var left = limit
        while left > 0 {
            let sign = sign(before: offset)
            guard sign.length > 0, skip(sign) else { return offset }
            offset -= sign.length
            left -= 1
        }
        return offset
    }

    /// The first offset from `offset` on that is not white space.
    func skipSpace(from offset: Int) -> Int { skip(from: offset) { $0.kind.isSpace } }

    /// The end of the last sign before `offset` that is not white space.
    func trimSpace(before offset: Int) -> Int { skipBack(from: offset) { $0.kind.isSpace } }
}
