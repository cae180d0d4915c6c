import Textmill

extension Bytes {
    /// How many bytes the line end at `offset` has; 0 where there is none.
    func lineEndWidth(at offset: Int) -> Int {
        switch self[offset] {
        case 0x0D: self[offset + 1] == 0x0A ? 2 : 1
        case 0x0A, 0x0B, 0x0C: 1
        case 0xC2: self[offset + 1] == 0x85 ? 2 : 0
        case 0xE2: self[offset + 1] == 0x80 && self[offset + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    /// The first place from `start` on, up to `limit`, where no space begins.
    func skippingSpace(from start: Int, to limit: Int) -> Int {
        var offset = start
        while offset < limit, scalar(at: offset).isBlank { offset = end(at: offset) }
        return Swift.min(offset, limit)
    }

    /// The last place before `end`, down to `limit`, that no space ends at.
    func trimmingSpace(from end: Int, to limit: Int) -> Int {
        var offset = end
        while offset > limit, scalar(before: offset).isBlank { offset = start(before: offset) }
        return Swift.max(offset, limit)
    }
}

extension Unicode.Scalar {
    /// Whether it is white space inside a line, or a character that shows nothing.
    var isBlank: Bool {
        if value < 0x80 { return value == 0x20 || value == 0x09 }
        return isSpace || value == 0xFEFF || value == 0x200B || value == 0x2060
    }

    /// The form in which phrases are compared: small letters, `ё` as `е`, one kind of quote, of apostrophe, of hyphen.
    var folded: UInt32 {
        switch value {
        case 0x41...0x5A, 0x410...0x42F: value + 0x20
        case 0x401, 0x451: 0x435
        case 0x402...0x40F: value + 0x50
        case 0xAB, 0xBB, 0x201C...0x201F: 0x22
        case 0x2018, 0x2019: 0x27
        case 0x2010, 0x2011: 0x2D
        default: value
        }
    }
}
